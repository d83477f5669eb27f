// What Swift cannot say to libgvc directly: macros, variadic functions, missing `const`, parameters
// whose type changed between versions 2.42 and 14. Nothing here keeps state or prints.
#pragma once
#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// MARK: Reading text

// The text that is being read, and how far the scanner has come.
typedef struct {
    const char *bytes;
    size_t count, position;
} graphviz_text;

static inline int graphviz_read_chunk(void *channel, char *into, int room) {
    graphviz_text *text = (graphviz_text *)channel;
    size_t left = text->count - text->position;
    size_t taken = left < (size_t)room ? left : (size_t)room;
    memcpy(into, text->bytes + text->position, taken);
    text->position += taken;
    return (int)taken;
}

// MARK: Identifiers

// Graphviz keeps the graphs inside a graph in the order of their identifiers, and takes as
// identifier the address of the name: the same text then comes out in another order each time. Here
// they are numbered as the text names them. Nameless ones come first, with odd numbers, as they do
// in Graphviz, whose ways out of its own faults depend on it.
typedef struct {
    void *others; // what Graphviz itself keeps for nodes and edges
    char **names; // NULL for a nameless one
    size_t count, room;
} graphviz_ids;

static inline void *graphviz_open_ids(Agraph_t *graph, Agdisc_t *discipline) {
    graphviz_ids *ids = (graphviz_ids *)calloc(1, sizeof(graphviz_ids));
    if (ids != NULL) ids->others = AgIdDisc.open(graph, discipline);
    return ids;
}

static inline IDTYPE graphviz_named_id(size_t place) {
    return ((IDTYPE)1 << 32) + 2 * (IDTYPE)place;
}

static inline long graphviz_add_id(graphviz_ids *ids, const char *name, IDTYPE *id) {
    if (ids->count == ids->room) {
        size_t room = ids->room == 0 ? 16 : ids->room * 2;
        char **names = (char **)realloc(ids->names, room * sizeof(char *));
        if (names == NULL) return 0;
        ids->names = names;
        ids->room = room;
    }
    char *copy = name == NULL ? NULL : strdup(name);
    if (name != NULL && copy == NULL) return 0;
    ids->names[ids->count] = copy;
    ids->count += 1;
    *id = name == NULL ? (IDTYPE)(2 * ids->count + 1) : graphviz_named_id(ids->count - 1);
    return 1;
}

static inline long graphviz_map_id(void *state, int kind, char *name, IDTYPE *id, int create) {
    graphviz_ids *ids = (graphviz_ids *)state;
    if (kind != AGRAPH) return AgIdDisc.map(ids->others, kind, name, id, create);
    for (size_t place = 0; name != NULL && place < ids->count; place += 1) {
        if (ids->names[place] == NULL || strcmp(ids->names[place], name) != 0) continue;
        *id = graphviz_named_id(place);
        return 1;
    }
    return create ? graphviz_add_id(ids, name, id) : 0;
}

static inline long graphviz_allocate_id(void *state, int kind, IDTYPE id) {
    return kind == AGRAPH ? 0 : AgIdDisc.alloc(((graphviz_ids *)state)->others, kind, id);
}

static inline void graphviz_free_id(void *state, int kind, IDTYPE id) {
    if (kind != AGRAPH) AgIdDisc.free(((graphviz_ids *)state)->others, kind, id);
}

static inline char *graphviz_print_id(void *state, int kind, IDTYPE id) {
    graphviz_ids *ids = (graphviz_ids *)state;
    if (kind != AGRAPH) return AgIdDisc.print(ids->others, kind, id);
    if (id < graphviz_named_id(0) || id % 2 != 0) return NULL;
    size_t place = (size_t)((id - graphviz_named_id(0)) / 2);
    return place < ids->count ? ids->names[place] : NULL;
}

static inline void graphviz_close_ids(void *state) {
    graphviz_ids *ids = (graphviz_ids *)state;
    AgIdDisc.close(ids->others);
    for (size_t place = 0; place < ids->count; place += 1) free(ids->names[place]);
    free(ids->names);
    free(ids);
}

// Types of results have changed between versions, their meaning has not.
static inline Agiddisc_t *graphviz_id_discipline(void) {
    static Agiddisc_t ids;
    ids = AgIdDisc;
    ids.open = graphviz_open_ids;
    ids.map = (__typeof__(ids.map))graphviz_map_id;
    ids.alloc = (__typeof__(ids.alloc))graphviz_allocate_id;
    ids.free = graphviz_free_id;
    ids.print = graphviz_print_id;
    ids.close = graphviz_close_ids;
    return &ids;
}

// MARK: Reading whole texts

// Reads the whole text, not only its first graph as agmemread does (which leaves the rest in the
// scanner, to come out at the next call). Returns the first graph; the others are closed.
static inline Agraph_t *graphviz_read(const void *bytes, size_t count, int *graphs) {
    graphviz_text text = {(const char *)bytes, count, 0};
    Agiodisc_t input = AgIoDisc;
    Agdisc_t discipline = AgDefaultDisc;
    input.afread = graphviz_read_chunk;
    discipline.io = &input;
    discipline.id = graphviz_id_discipline();
    agsetfile(NULL); // and the line counter back to 1
    Agraph_t *first = agread(&text, &discipline), *next = first;
    for (*graphs = 0; next != NULL; *graphs += 1) {
        if (next != first) agclose(next);
        next = agread(&text, &discipline);
    }
    return first;
}

// MARK: Diagnostics

typedef int (*graphviz_listener)(char *fragment);

// Sends every diagnostic to `listener`, warnings too, and none to standard error.
static inline void graphviz_listen(graphviz_listener listener) {
    agseterrf(listener);
    agseterr(AGWARN);
}

// Version 2.42 formats a message a second time from a spent va_list when its buffer was too small.
// A long message without arguments makes the buffer large enough and is harmless itself.
static inline void graphviz_widen_diagnostics(size_t size) {
    char *blank = (char *)malloc(size + 1);
    if (blank == NULL) return;
    memset(blank, ' ', size);
    blank[size] = 0;
    agerr(AGWARN, blank);
    free(blank);
}

// MARK: Attributes

typedef enum { graphviz_graphs, graphviz_nodes, graphviz_edges } graphviz_kind;

static inline int graphviz_kind_code(graphviz_kind kind) {
    return kind == graphviz_graphs ? AGRAPH : kind == graphviz_nodes ? AGNODE : AGEDGE;
}

// The attributes declared for objects of a kind: NULL gives the first.
static inline Agsym_t *graphviz_next_attribute(Agraph_t *graph, graphviz_kind kind, Agsym_t *last) {
    return agnxtattr(graph, graphviz_kind_code(kind), last);
}

static inline const char *graphviz_value(void *object, Agsym_t *attribute) {
    return agxget(object, attribute);
}

// NULL where no object of that kind has the attribute.
static inline const char *graphviz_value_named(void *object, const char *name) {
    return agget(object, (char *)name);
}

static inline bool graphviz_is_html(const char *value) { return aghtmlstr((char *)value) != 0; }

// Whether a value is HTML or may hold a character reference.
static inline bool graphviz_is_remarkable(const char *value) {
    return strchr(value, '&') != NULL || graphviz_is_html(value);
}

static inline void graphviz_set(Agraph_t *graph, const char *name, const char *value) {
    agattr(graph, AGRAPH, (char *)name, (char *)value);
}

static inline const char *graphviz_name(void *object) { return agnameof(object); }

static inline unsigned graphviz_sequence(void *object) { return (unsigned)AGSEQ(object); }

static inline Agnode_t *graphviz_tail(Agedge_t *edge) { return AGTAIL(edge); }

static inline Agnode_t *graphviz_head(Agedge_t *edge) { return AGHEAD(edge); }

// MARK: The layout

static inline int graphviz_layout(GVC_t *context, Agraph_t *graph) {
    return gvLayout(context, graph, "dot");
}

static inline bool graphviz_has_layout(Agraph_t *graph) {
    return aggetrec(graph, (char *)"Agraphinfo_t", 0) != NULL && GD_drawing(graph) != NULL;
}

static inline bool graphviz_is_placed(Agnode_t *node) {
    return aggetrec(node, (char *)"Agnodeinfo_t", 0) != NULL
        && __builtin_isfinite(ND_coord(node).x) && __builtin_isfinite(ND_coord(node).y);
}

static inline bool graphviz_is_routed(Agedge_t *edge) {
    return aggetrec(edge, (char *)"Agedgeinfo_t", 0) != NULL
        && ED_spl(edge) != NULL && ED_spl(edge)->size > 0;
}

typedef struct {
    double width, height;
} graphviz_size;

static inline graphviz_size graphviz_extent(Agraph_t *graph) {
    boxf box = GD_bb(graph);
    return (graphviz_size){box.UR.x - box.LL.x, box.UR.y - box.LL.y};
}

// The graph's `size` in points; zero where it has none.
static inline graphviz_size graphviz_wanted_size(Agraph_t *graph) {
    return (graphviz_size){GD_drawing(graph)->size.x, GD_drawing(graph)->size.y};
}

// Whether `size` ends in "!": a smaller drawing is then enlarged.
static inline bool graphviz_fills_size(Agraph_t *graph) { return GD_drawing(graph)->filled; }

// An attribute of one or two numbers in inches, such as `pad` and `margin`, in points.
static inline graphviz_size graphviz_inches(Agraph_t *graph, const char *name, double absent) {
    const char *value = agget(graph, (char *)name);
    graphviz_size size = {absent, absent};
    int found = value == NULL ? 0 : sscanf(value, "%lf,%lf", &size.width, &size.height);
    if (found < 1) return size;
    return (graphviz_size){size.width * 72, (found < 2 ? size.width : size.height) * 72};
}

// Zero: what the format is used to.
static inline double graphviz_dpi(Agraph_t *graph) { return GD_drawing(graph)->dpi; }

static inline void graphviz_set_dpi(Agraph_t *graph, double dpi) { GD_drawing(graph)->dpi = dpi; }

// MARK: The picture

static inline int graphviz_render_unsigned(
    GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
    unsigned length = 0;
    int (*render)(GVC_t *, Agraph_t *, const char *, char **, unsigned *) =
        (int (*)(GVC_t *, Agraph_t *, const char *, char **, unsigned *))(void *)gvRenderData;
    int status = render(context, graph, format, bytes, &length);
    *count = length;
    return status;
}

static inline int graphviz_render_size(
    GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
    int (*render)(GVC_t *, Agraph_t *, const char *, char **, size_t *) =
        (int (*)(GVC_t *, Agraph_t *, const char *, char **, size_t *))(void *)gvRenderData;
    return render(context, graph, format, bytes, count);
}

// The length is an `unsigned *` before version 13 and a `size_t *` since.
static inline int graphviz_render(
    GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *count) {
    return _Generic(
        &gvRenderData,
        int (*)(GVC_t *, Agraph_t *, const char *, char **, size_t *): graphviz_render_size,
        default: graphviz_render_unsigned)(context, graph, format, bytes, count);
}

static inline const char *graphviz_version(GVC_t *context) { return gvcVersion(context); }

// MARK: Fonts

typedef struct {
    int count, capacity;
    void **fonts;
} graphviz_font_set;

// What fontconfig offers; NULL where no plugin has loaded it, so that nothing is known.
static inline graphviz_font_set *graphviz_fonts(void) {
    void *library = dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (library == NULL) return NULL;
    graphviz_font_set *(*fonts)(void *, int) =
        (graphviz_font_set * (*)(void *, int)) dlsym(library, "FcConfigGetFonts");
    graphviz_font_set *found = fonts == NULL ? NULL : fonts(NULL, 0);
    dlclose(library);
    return found;
}

// Whether some font of the set has a glyph for the character.
static inline bool graphviz_fonts_have(const graphviz_font_set *set, unsigned scalar) {
    void *library = dlopen("libfontconfig.so.1", RTLD_LAZY | RTLD_NOLOAD);
    if (library == NULL) return true;
    int (*characters)(void *, const char *, int, void **) =
        (int (*)(void *, const char *, int, void **))dlsym(library, "FcPatternGetCharSet");
    int (*has)(void *, unsigned) = (int (*)(void *, unsigned))dlsym(library, "FcCharSetHasChar");
    bool found = characters == NULL || has == NULL;
    for (int font = 0; !found && font < set->count; font += 1) {
        void *covered = NULL;
        found = characters(set->fonts[font], "charset", 0, &covered) == 0 && has(covered, scalar);
    }
    dlclose(library);
    return found;
}
