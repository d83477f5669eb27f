// What Swift cannot say to cairo, librsvg and libpng directly: macros, errors that jump, callbacks
// with enumerations as results. Nothing here keeps state or prints.
#pragma once
#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>
#include <png.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// MARK: Bytes that grow

typedef struct {
    unsigned char *bytes;
    size_t count, room;
    bool is_broken; // no memory was left
} ccairo_bytes;

static inline void ccairo_append(ccairo_bytes *into, const unsigned char *bytes, size_t count) {
    if (into->is_broken) return;
    if (into->count + count > into->room) {
        size_t room = (into->count + count) * 2;
        unsigned char *larger = (unsigned char *)realloc(into->bytes, room);
        if (larger == NULL) {
            into->is_broken = true;
            return;
        }
        into->bytes = larger;
        into->room = room;
    }
    memcpy(into->bytes + into->count, bytes, count);
    into->count += count;
}

// MARK: Documents

static inline cairo_status_t ccairo_write(
    void *into, const unsigned char *bytes, unsigned int count) {
    ccairo_append((ccairo_bytes *)into, bytes, count);
    return ((ccairo_bytes *)into)->is_broken ? CAIRO_STATUS_NO_MEMORY : CAIRO_STATUS_SUCCESS;
}

// A PDF of which the bytes go to `into` while it is drawn and when it is finished.
static inline cairo_surface_t *ccairo_pdf(ccairo_bytes *into, double width, double height) {
    return cairo_pdf_surface_create_for_stream(ccairo_write, into, width, height);
}

// The title and the author; dates are always the same.
static inline void ccairo_describe(
    cairo_surface_t *pdf, const char *title, const char *author, const char *date) {
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, title);
    if (author != NULL) cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_AUTHOR, author);
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, date);
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_MOD_DATE, date);
}

// An entry below all the others at the top of the outline.
static inline void ccairo_outline(cairo_surface_t *pdf, const char *title, const char *place) {
    cairo_pdf_surface_add_outline(
        pdf, CAIRO_PDF_OUTLINE_ROOT, title, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

// A place that links lead to by its name. Cairo 1.16 forgets links to pages that come later when they
// name the page's number instead.
static inline void ccairo_place(cairo_t *context, const char *attributes) {
    cairo_tag_begin(context, CAIRO_TAG_DEST, attributes);
    cairo_tag_end(context, CAIRO_TAG_DEST);
}

static inline void ccairo_link(cairo_t *context, const char *attributes) {
    cairo_tag_begin(context, CAIRO_TAG_LINK, attributes);
    cairo_tag_end(context, CAIRO_TAG_LINK);
}

// MARK: SVG

// NULL where the bytes are no SVG.
static inline RsvgHandle *ccairo_svg(const void *bytes, size_t count) {
    GInputStream *stream = g_memory_input_stream_new_from_data(bytes, (gssize)count, NULL);
    RsvgHandle *svg =
        rsvg_handle_new_from_stream_sync(stream, NULL, RSVG_HANDLE_FLAG_UNLIMITED, NULL, NULL);
    g_object_unref(stream);
    // A point is a unit of the page, so that places on it are found in points.
    if (svg != NULL) rsvg_handle_set_dpi(svg, 72);
    return svg;
}

static inline void ccairo_free_svg(RsvgHandle *svg) { g_object_unref(svg); }

static inline bool ccairo_draw_svg(
    RsvgHandle *svg, cairo_t *context, double width, double height) {
    RsvgRectangle page = {0, 0, width, height};
    return rsvg_handle_render_document(svg, context, &page, NULL) != 0;
}

// Where an element lies on the page; false where there is none of that id (which begins with #).
static inline bool ccairo_find(
    RsvgHandle *svg, const char *id, double width, double height, RsvgRectangle *place) {
    RsvgRectangle page = {0, 0, width, height}, logical;
    return rsvg_handle_get_geometry_for_layer(svg, id, &page, place, &logical, NULL) != 0;
}

// MARK: PNG

typedef struct {
    const unsigned char *bytes;
    size_t count, position;
} ccairo_source;

static inline void ccairo_png_read(png_structp png, png_bytep into, size_t count) {
    ccairo_source *source = (ccairo_source *)png_get_io_ptr(png);
    if (count > source->count - source->position) png_error(png, "it ends too early");
    memcpy(into, source->bytes + source->position, count);
    source->position += count;
}

static inline void ccairo_png_write(png_structp png, png_bytep bytes, size_t count) {
    ccairo_bytes *into = (ccairo_bytes *)png_get_io_ptr(png);
    ccairo_append(into, bytes, count);
    if (into->is_broken) png_error(png, "no memory is left");
}

static inline void ccairo_png_flush(png_structp png) {}

static inline void ccairo_png_fail(png_structp png, png_const_charp message) {
    longjmp(*(jmp_buf *)png_get_error_ptr(png), 1);
}

static inline void ccairo_png_warn(png_structp png, png_const_charp message) {}

// Says the resolution in pixels a metre.
static inline void ccairo_png_resolution(png_structp png, png_infop info, double dpi) {
    png_uint_32 density = (png_uint_32)(dpi / 0.0254 + 0.5);
    png_set_pHYs(png, info, density, density, PNG_RESOLUTION_METER);
}

// Writes a picture of CAIRO_FORMAT_RGB24.
static inline bool ccairo_png(cairo_surface_t *picture, double dpi, ccairo_bytes *into) {
    jmp_buf failed;
    png_structp png = png_create_write_struct(
        PNG_LIBPNG_VER_STRING, &failed, ccairo_png_fail, ccairo_png_warn);
    png_infop info = png == NULL ? NULL : png_create_info_struct(png);
    if (info == NULL || setjmp(failed) != 0) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    png_set_write_fn(png, into, ccairo_png_write, ccairo_png_flush);
    int width = cairo_image_surface_get_width(picture);
    int height = cairo_image_surface_get_height(picture);
    png_set_IHDR(
        png, info, (png_uint_32)width, (png_uint_32)height, 8, PNG_COLOR_TYPE_RGB,
        PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    ccairo_png_resolution(png, info, dpi);
    png_write_info(png, info);
    // A pixel is a number whose lowest byte is blue and whose highest one is unused.
    const unsigned one = 1;
    if (*(const unsigned char *)&one == 1) {
        png_set_bgr(png);
        png_set_filler(png, 0, PNG_FILLER_AFTER);
    } else {
        png_set_filler(png, 0, PNG_FILLER_BEFORE);
    }
    const unsigned char *row = cairo_image_surface_get_data(picture);
    for (int line = 0; line < height; line += 1) {
        png_write_row(png, row);
        row += cairo_image_surface_get_stride(picture);
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return true;
}

// Writes a PNG again with its resolution in it; its pixels stay what they are.
static inline bool ccairo_png_stating(
    const unsigned char *bytes, size_t count, double dpi, ccairo_bytes *into) {
    jmp_buf failed;
    ccairo_source source = {bytes, count, 0};
    png_structp old = png_create_read_struct(
        PNG_LIBPNG_VER_STRING, &failed, ccairo_png_fail, ccairo_png_warn);
    png_structp fresh = png_create_write_struct(
        PNG_LIBPNG_VER_STRING, &failed, ccairo_png_fail, ccairo_png_warn);
    png_infop info = old == NULL ? NULL : png_create_info_struct(old);
    if (info == NULL || fresh == NULL || setjmp(failed) != 0) {
        png_destroy_read_struct(&old, &info, NULL);
        png_destroy_write_struct(&fresh, NULL);
        return false;
    }
    png_set_read_fn(old, &source, ccairo_png_read);
    png_read_png(old, info, PNG_TRANSFORM_IDENTITY, NULL);
    ccairo_png_resolution(old, info, dpi);
    png_set_write_fn(fresh, into, ccairo_png_write, ccairo_png_flush);
    png_write_png(fresh, info, PNG_TRANSFORM_IDENTITY, NULL);
    png_destroy_read_struct(&old, &info, NULL);
    png_destroy_write_struct(&fresh, NULL);
    return true;
}
