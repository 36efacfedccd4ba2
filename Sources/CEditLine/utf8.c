#include "utf8.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

int cel_utf8_length(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  if (first < 0xF5) return 4;
  return 0;
}

wchar_t cel_utf8_decode(const unsigned char *bytes, int length) {
  static const unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  static const wchar_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (length < 1 || length > 4) return -1;
  wchar_t character = bytes[0] & lead_bits[length];
  for (int i = 1; i < length; i++) {
    if ((bytes[i] & 0xC0) != 0x80) return -1;
    character = (character << 6) | (bytes[i] & 0x3F);
  }
  if (character < least[length] || character > 0x10FFFF) return -1;
  if (character >= 0xD800 && character <= 0xDFFF) return -1;
  return character;
}

size_t cel_utf8_encode(wchar_t character, char *bytes) {
  unsigned code = (unsigned)character;
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = CEL_REPLACEMENT;
  if (code < 0x80) {
    bytes[0] = (char)code;
    return 1;
  }
  size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (size_t i = length - 1; i > 0; i--) {
    bytes[i] = (char)(0x80 | (code & 0x3F));
    code >>= 6;
  }
  bytes[0] = (char)(lead[length] | code);
  return length;
}

wchar_t *cel_widen(const char *text) {
  size_t size = strlen(text), count = 0, at = 0;
  wchar_t *wide = malloc((size + 1) * sizeof *wide);
  if (wide == NULL) return NULL;
  // Swift hands over valid UTF-8; a byte that is not still costs no more than itself.
  while (at < size) {
    const unsigned char *here = (const unsigned char *)text + at;
    int length = cel_utf8_length(*here);
    bool whole = length > 0 && (size_t)length <= size - at;
    wchar_t character = whole ? cel_utf8_decode(here, length) : -1;
    wide[count++] = character < 0 ? CEL_REPLACEMENT : character;
    at += character < 0 ? 1 : (size_t)length;
  }
  wide[count] = 0;
  return wide;
}

char *cel_narrow(const wchar_t *text, size_t count, size_t *length) {
  char *narrow = malloc(count * 4 + 1);
  if (narrow == NULL) return NULL;
  size_t used = 0;
  for (size_t i = 0; i < count; i++) used += cel_utf8_encode(text[i], narrow + used);
  narrow[used] = 0;
  *length = used;
  return narrow;
}
