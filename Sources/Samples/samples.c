#include "Samples.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char caspian_northern_wire_file[] = {
#embed "Articles/caspian-northern-wire.txt"
};
static const unsigned char caspian_trans_eurasia_file[] = {
#embed "Articles/caspian-trans-eurasia.txt"
};
static const unsigned char cocoa_capital_courier_file[] = {
#embed "Articles/cocoa-capital-courier.txt"
};
static const unsigned char fleuve_senegal_file[] = {
#embed "Articles/fleuve-senegal.txt"
};
static const unsigned char garden_kyiv_file[] = {
#embed "Articles/garden-kyiv.txt"
};
static const unsigned char gobi_poezd_file[] = {
#embed "Articles/gobi-poezd.txt"
};
static const unsigned char gondar_gospel_file[] = {
#embed "Articles/gondar-gospel.txt"
};
static const unsigned char hospital_ship_file[] = {
#embed "Articles/hospital-ship.txt"
};
static const unsigned char iceland_ash_file[] = {
#embed "Articles/iceland-ash.txt"
};
static const unsigned char karoo_telescope_file[] = {
#embed "Articles/karoo-telescope.txt"
};
static const unsigned char kigali_race_file[] = {
#embed "Articles/kigali-race.txt"
};
static const unsigned char lisbon_harbour_post_file[] = {
#embed "Articles/lisbon-harbour-post.txt"
};
static const unsigned char lisbon_meridian_file[] = {
#embed "Articles/lisbon-meridian.txt"
};
static const unsigned char lisbon_saltwind_file[] = {
#embed "Articles/lisbon-saltwind.txt"
};
static const unsigned char lithium_railway_file[] = {
#embed "Articles/lithium-railway.txt"
};
static const unsigned char ostsee_kabel_file[] = {
#embed "Articles/ostsee-kabel.txt"
};
static const unsigned char tonga_kaitei_file[] = {
#embed "Articles/tonga-kaitei.txt"
};
static const unsigned char wire_round_up_file[] = {
#embed "Articles/wire-round-up.txt"
};

static const dateline_samples_file files[] = {
  {"caspian-northern-wire.txt", caspian_northern_wire_file, sizeof caspian_northern_wire_file},
  {"caspian-trans-eurasia.txt", caspian_trans_eurasia_file, sizeof caspian_trans_eurasia_file},
  {"cocoa-capital-courier.txt", cocoa_capital_courier_file, sizeof cocoa_capital_courier_file},
  {"fleuve-senegal.txt", fleuve_senegal_file, sizeof fleuve_senegal_file},
  {"garden-kyiv.txt", garden_kyiv_file, sizeof garden_kyiv_file},
  {"gobi-poezd.txt", gobi_poezd_file, sizeof gobi_poezd_file},
  {"gondar-gospel.txt", gondar_gospel_file, sizeof gondar_gospel_file},
  {"hospital-ship.txt", hospital_ship_file, sizeof hospital_ship_file},
  {"iceland-ash.txt", iceland_ash_file, sizeof iceland_ash_file},
  {"karoo-telescope.txt", karoo_telescope_file, sizeof karoo_telescope_file},
  {"kigali-race.txt", kigali_race_file, sizeof kigali_race_file},
  {"lisbon-harbour-post.txt", lisbon_harbour_post_file, sizeof lisbon_harbour_post_file},
  {"lisbon-meridian.txt", lisbon_meridian_file, sizeof lisbon_meridian_file},
  {"lisbon-saltwind.txt", lisbon_saltwind_file, sizeof lisbon_saltwind_file},
  {"lithium-railway.txt", lithium_railway_file, sizeof lithium_railway_file},
  {"ostsee-kabel.txt", ostsee_kabel_file, sizeof ostsee_kabel_file},
  {"tonga-kaitei.txt", tonga_kaitei_file, sizeof tonga_kaitei_file},
  {"wire-round-up.txt", wire_round_up_file, sizeof wire_round_up_file},
};

const dateline_samples_file *dateline_samples_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
