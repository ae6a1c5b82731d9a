#include "Themes.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char default_file[] = {
#embed "default.toml"
};
static const unsigned char light_file[] = {
#embed "light.toml"
};
static const unsigned char dark_file[] = {
#embed "dark.toml"
};
static const unsigned char newsprint_file[] = {
#embed "newsprint.toml"
};
static const unsigned char solarized_light_file[] = {
#embed "solarized-light.toml"
};
static const unsigned char solarized_dark_file[] = {
#embed "solarized-dark.toml"
};
static const unsigned char nord_file[] = {
#embed "nord.toml"
};
static const unsigned char gruvbox_file[] = {
#embed "gruvbox.toml"
};
static const unsigned char high_contrast_file[] = {
#embed "high-contrast.toml"
};
static const unsigned char colour_blind_file[] = {
#embed "colour-blind.toml"
};
static const unsigned char mono_file[] = {
#embed "mono.toml"
};

static const dateline_themes_file files[] = {
  {"default.toml", default_file, sizeof default_file},
  {"light.toml", light_file, sizeof light_file},
  {"dark.toml", dark_file, sizeof dark_file},
  {"newsprint.toml", newsprint_file, sizeof newsprint_file},
  {"solarized-light.toml", solarized_light_file, sizeof solarized_light_file},
  {"solarized-dark.toml", solarized_dark_file, sizeof solarized_dark_file},
  {"nord.toml", nord_file, sizeof nord_file},
  {"gruvbox.toml", gruvbox_file, sizeof gruvbox_file},
  {"high-contrast.toml", high_contrast_file, sizeof high_contrast_file},
  {"colour-blind.toml", colour_blind_file, sizeof colour_blind_file},
  {"mono.toml", mono_file, sizeof mono_file},
};

const dateline_themes_file *dateline_themes_files(size_t *count) {
  *count = sizeof files / sizeof files[0];
  return files;
}
