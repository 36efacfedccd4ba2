/// UTF-8 by hand: what arrives from a terminal may be anything, and the C library's decoder depends
/// on the locale.
#ifndef PUSHBACK_CEDITLINE_UTF8_H
#define PUSHBACK_CEDITLINE_UTF8_H

#include <stddef.h>
#include <wchar.h>

/// Stands for bytes that are not UTF-8.
enum { CEL_REPLACEMENT = 0xFFFD };

/// The number of bytes that a character beginning with `first` has; 0 if none begins so.
int cel_utf8_length(unsigned char first);

/// The character of the `length` bytes at `bytes`, all of them there; -1 if they are none
/// (overlong, a surrogate, beyond U+10FFFF).
wchar_t cel_utf8_decode(const unsigned char *bytes, int length);

/// Writes `character` at `bytes`, which has room for four, and returns how many it took.
size_t cel_utf8_encode(wchar_t character, char *bytes);

/// The wide text of the UTF-8 `text`, terminated and malloc'ed; NULL without memory.
wchar_t *cel_widen(const char *text);

/// The UTF-8 of `count` wide characters, terminated and malloc'ed; NULL without memory.
char *cel_narrow(const wchar_t *text, size_t count, size_t *length);

#endif
