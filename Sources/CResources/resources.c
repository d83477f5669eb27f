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
static const uint8_t cues_function_words[] = {
#embed "cues/function-words.tsv"
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
};

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t length;
} resources[] = {
    {"cues/abbreviations.txt", abbreviations, sizeof abbreviations},
    {"cues/verbs.tsv", cues_verbs, sizeof cues_verbs},
    {"cues/auxiliaries.tsv", cues_auxiliaries, sizeof cues_auxiliaries},
    {"cues/function-words.tsv", cues_function_words, sizeof cues_function_words},
    {"cues/connectives.tsv", cues_connectives, sizeof cues_connectives},
    {"cues/announcements.tsv", cues_announcements, sizeof cues_announcements},
    {"cues/roles.tsv", cues_roles, sizeof cues_roles},
    {"cues/role-weights.tsv", cues_role_weights, sizeof cues_role_weights},
    {"cues/kind-weights.tsv", cues_kind_weights, sizeof cues_kind_weights},
    {"cues/attribution.tsv", cues_attribution, sizeof cues_attribution},
    {"cues/moves.tsv", cues_moves, sizeof cues_moves},
    {"cues/pairs.tsv", cues_pairs, sizeof cues_pairs},
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
