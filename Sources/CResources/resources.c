#include "CResources.h"
#include <string.h>


static const uint8_t abbreviations[] = {
#embed "cues/abbreviations.txt"
};
static const uint8_t label_words[] = {
#embed "cues/label-words.txt"
};

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t length;
} resources[] = {
    {"cues/abbreviations.txt", abbreviations, sizeof abbreviations},
    {"cues/label-words.txt", label_words, sizeof label_words},
};

const uint8_t *cresources_find(const char *name, size_t *length) {
    for (size_t i = 0; i < sizeof resources / sizeof *resources; i++) {
        if (strcmp(resources[i].name, name) == 0) {
            *length = resources[i].length;
            return resources[i].bytes;
        }
    }
    *length = 0;
    return NULL;
}
