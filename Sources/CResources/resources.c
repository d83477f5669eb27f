#include "CResources.h"
#include <string.h>


static const uint8_t abbreviations[] = {
#embed "cues/abbreviations.txt"
};
static const uint8_t cues_verbs[] = {
#embed "cues/verbs.tsv"
};
static const uint8_t cues_auxiliaries[] = {
#embed "cues/auxiliaries.tsv"
};
static const uint8_t cues_word_classes[] = {
#embed "cues/word-classes.tsv"
};
static const uint8_t cues_connectives[] = {
#embed "cues/connectives.tsv"
};
static const uint8_t cues_announcements[] = {
#embed "cues/announcements.tsv"
};
static const uint8_t cues_roles[] = {
#embed "cues/roles.tsv"
};
static const uint8_t cues_role_weights[] = {
#embed "cues/role-weights.tsv"
};
static const uint8_t cues_kind_weights[] = {
#embed "cues/kind-weights.tsv"
};
static const uint8_t cues_attribution[] = {
#embed "cues/attribution.tsv"
};
static const uint8_t cues_moves[] = {
#embed "cues/moves.tsv"
};
static const uint8_t cues_pairs[] = {
#embed "cues/pairs.tsv"
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
static const uint8_t date_words[] = {
#embed "cues/date-words.txt"
};
static const uint8_t function_words[] = {
#embed "cues/function-words.txt"
};
static const uint8_t months[] = {
#embed "cues/months.txt"
};
static const uint8_t publication_words[] = {
#embed "cues/publication-words.txt"
};
static const uint8_t role_words[] = {
#embed "cues/role-words.txt"
};
static const uint8_t sentence_openers[] = {
#embed "cues/sentence-openers.txt"
};

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t length;
} resources[] = {
    {"cues/abbreviations.txt", abbreviations, sizeof abbreviations},
    {"cues/verbs.tsv", cues_verbs, sizeof cues_verbs},
    {"cues/auxiliaries.tsv", cues_auxiliaries, sizeof cues_auxiliaries},
    {"cues/word-classes.tsv", cues_word_classes, sizeof cues_word_classes},
    {"cues/connectives.tsv", cues_connectives, sizeof cues_connectives},
    {"cues/announcements.tsv", cues_announcements, sizeof cues_announcements},
    {"cues/roles.tsv", cues_roles, sizeof cues_roles},
    {"cues/role-weights.tsv", cues_role_weights, sizeof cues_role_weights},
    {"cues/kind-weights.tsv", cues_kind_weights, sizeof cues_kind_weights},
    {"cues/attribution.tsv", cues_attribution, sizeof cues_attribution},
    {"cues/moves.tsv", cues_moves, sizeof cues_moves},
    {"cues/pairs.tsv", cues_pairs, sizeof cues_pairs},
    {"cues/biography.tsv", biography, sizeof biography},
    {"cues/clutter.tsv", clutter, sizeof clutter},
    {"cues/common-words.txt", common_words, sizeof common_words},
    {"cues/compound-prefixes.txt", compound_prefixes, sizeof compound_prefixes},
    {"cues/date-words.txt", date_words, sizeof date_words},
    {"cues/function-words.txt", function_words, sizeof function_words},
    {"cues/months.txt", months, sizeof months},
    {"cues/publication-words.txt", publication_words, sizeof publication_words},
    {"cues/role-words.txt", role_words, sizeof role_words},
    {"cues/sentence-openers.txt", sentence_openers, sizeof sentence_openers},
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
