#define _GNU_SOURCE  // wcwidth
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "editor.h"
#include "utf8.h"

typedef struct {
  int row, column;
} place;

int cel_width(wchar_t character, int column) {
  int width = character == L'\t' ? 8 - column % 8 : wcwidth(character);
  return width >= 0 ? width : character < 0x20 || character == 0x7F ? 2 : 8;  // ^A, \U+00085
}

/// Moves `at` over `character` as libedit draws it on rows of `columns`.
static void advance(place *at, wchar_t character, int columns) {
  if (character == L'\n') {
    at->row += 1;
    at->column = 0;
    return;
  }
  int width = cel_width(character, at->column);
  // A wide character that does not fit at the end of a row goes to the next whole.
  if (at->column + width > columns) {
    at->row += 1;
    at->column = 0;
  }
  at->column += width;
  if (at->column >= columns) {
    at->row += 1;
    at->column = 0;
  }
}

static int columns_of(const cel_editor *editor) {
  int columns = cel_columns(editor->output);
  return columns > 0 ? columns : 80;
}

/// Where the prompt ends.
static place after_prompt(const cel_editor *editor, int columns) {
  place at = {0, 0};
  bool visible = true;
  for (const wchar_t *c = editor->prompt; c != NULL && *c != 0; c++) {
    if (*c == CEL_INVISIBLE)
      visible = !visible;
    else if (visible)
      advance(&at, *c, columns);
  }
  return at;
}

int cel_prompt_columns(const cel_editor *editor) {
  return after_prompt(editor, columns_of(editor)).column;
}

/// The rows from the prompt's first to the cursor's, and to the last of the text.
static void measure(cel_editor *editor, int *cursor_row, int *last_row) {
  int columns = columns_of(editor);
  place at = after_prompt(editor, columns);
  const LineInfoW *line = el_wline(editor->line);
  const wchar_t *c = line->buffer;
  for (; c < line->cursor; c++) advance(&at, *c, columns);
  *cursor_row = at.row;
  for (; c < line->lastchar; c++) advance(&at, *c, columns);
  *last_row = at.row;
}

void cel_redraw_resized(cel_editor *editor) {
  int cursor_row, last_row;
  measure(editor, &cursor_row, &last_row);
  if (cursor_row > 0) fprintf(editor->output_file, "\033[%dA", cursor_row);
  fputs("\r\033[J", editor->output_file);
  fflush(editor->output_file);
  el_resize(editor->line);
  el_wset(editor->line, EL_REFRESH);
}

void cel_move_below(cel_editor *editor) {
  int cursor_row, last_row;
  measure(editor, &cursor_row, &last_row);
  for (; cursor_row <= last_row; cursor_row++) fputs("\r\n", editor->output_file);
  fflush(editor->output_file);
}

int cel_text_rows(const cel_editor *editor) {
  int columns = columns_of(editor);
  place at = after_prompt(editor, columns);
  wchar_t *text = editor->text != NULL ? cel_widen(editor->text) : NULL;
  for (const wchar_t *c = text; c != NULL && *c != 0; c++) advance(&at, *c, columns);
  free(text);
  return at.row + 1;
}
