/// The project's data files, compiled in with C23 `#embed`, so that the built program needs no
/// resource bundle and can be copied anywhere.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// The bytes of the data file `name` (its path below this target's folder, such as
/// "cues/abbreviations.txt"), or NULL where there is none; `*length` becomes their number.
/// The bytes live as long as the program.
const uint8_t *_Nullable cresources_find(const char *_Nonnull name, size_t *_Nonnull length);
