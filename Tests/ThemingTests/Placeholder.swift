// Replace this file by the first test of the target.
