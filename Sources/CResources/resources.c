#include "CResources.h"
#include <string.h>


static const uint8_t abbreviations[] = {
#embed "cues/abbreviations.txt"
};
static const uint8_t announcements[] = {
#embed "cues/announcements.tsv"
};
static const uint8_t attribution[] = {
#embed "cues/attribution.tsv"
};
static const uint8_t auxiliaries[] = {
#embed "cues/auxiliaries.tsv"
};
static const uint8_t biography[] = {
#embed "cues/biography.tsv"
};
static const uint8_t clutter[] = {
#embed "cues/clutter.tsv"
};
static const uint8_t common_words[] = {
#embed "cues/common-words.txt"
};
static const uint8_t compound_prefixes[] = {
#embed "cues/compound-prefixes.txt"
};
static const uint8_t connectives[] = {
#embed "cues/connectives.tsv"
};
static const uint8_t date_words[] = {
#embed "cues/date-words.txt"
};
static const uint8_t function_words[] = {
#embed "cues/function-words.txt"
};
static const uint8_t kind_weights[] = {
#embed "cues/kind-weights.tsv"
};
static const uint8_t months[] = {
#embed "cues/months.txt"
};
static const uint8_t moves[] = {
#embed "cues/moves.tsv"
};
static const uint8_t pairs[] = {
#embed "cues/pairs.tsv"
};
static const uint8_t publication_words[] = {
#embed "cues/publication-words.txt"
};
static const uint8_t role_weights[] = {
#embed "cues/role-weights.tsv"
};
static const uint8_t role_words[] = {
#embed "cues/role-words.txt"
};
static const uint8_t roles[] = {
#embed "cues/roles.tsv"
};
static const uint8_t sentence_openers[] = {
#embed "cues/sentence-openers.txt"
};
static const uint8_t verbs[] = {
#embed "cues/verbs.tsv"
};
static const uint8_t word_classes[] = {
#embed "cues/word-classes.tsv"
};

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t length;
} resources[] = {
    {"cues/abbreviations.txt", abbreviations, sizeof abbreviations},
    {"cues/announcements.tsv", announcements, sizeof announcements},
    {"cues/attribution.tsv", attribution, sizeof attribution},
    {"cues/auxiliaries.tsv", auxiliaries, sizeof auxiliaries},
    {"cues/biography.tsv", biography, sizeof biography},
    {"cues/clutter.tsv", clutter, sizeof clutter},
    {"cues/common-words.txt", common_words, sizeof common_words},
    {"cues/compound-prefixes.txt", compound_prefixes, sizeof compound_prefixes},
    {"cues/connectives.tsv", connectives, sizeof connectives},
    {"cues/date-words.txt", date_words, sizeof date_words},
    {"cues/function-words.txt", function_words, sizeof function_words},
    {"cues/kind-weights.tsv", kind_weights, sizeof kind_weights},
    {"cues/months.txt", months, sizeof months},
    {"cues/moves.tsv", moves, sizeof moves},
    {"cues/pairs.tsv", pairs, sizeof pairs},
    {"cues/publication-words.txt", publication_words, sizeof publication_words},
    {"cues/role-weights.tsv", role_weights, sizeof role_weights},
    {"cues/role-words.txt", role_words, sizeof role_words},
    {"cues/roles.tsv", roles, sizeof roles},
    {"cues/sentence-openers.txt", sentence_openers, sizeof sentence_openers},
    {"cues/verbs.tsv", verbs, sizeof verbs},
    {"cues/word-classes.tsv", word_classes, sizeof word_classes},
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
