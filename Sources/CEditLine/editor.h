/// The parts of the editor that its files share.
#ifndef PUSHBACK_CEDITLINE_EDITOR_H
#define PUSHBACK_CEDITLINE_EDITOR_H

#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

#include "CEditLine.h"

struct cel_editor {
  EditLine *line;
  /// Made when first asked for.
  HistoryW *histories[CEL_HISTORIES];
  HistoryW *history;
  FILE *input_file, *output_file;
  int input, output;

  /// What was read and not yet handed to libedit.
  unsigned char buffer[4096];
  size_t position, filled;
  /// Set while a paste is read, in which no key is one.
  bool pasting;

  /// Set while the read in progress has to end for this reason.
  cel_result leaving;
  /// How often the key that enters a line was pressed for the user since then.
  int presses;

  /// Both as given to the read in progress.
  wchar_t *prompt, *prefill;

  char *text;
  size_t length;

  cel_completer completer;
  void *completer_context;
};

/// The mark around characters of the prompt that take no room.
enum { CEL_INVISIBLE = 1 };

/// Keys that terminals send as sequences, and some that only we press, as libedit sees them: C1 control
/// characters, which nobody types. Bound as sequences they would take the Escape key from vi's insert
/// mode, for libedit waits after it for the rest of any.
enum {
  CEL_KEY_PASTE = 0x80, CEL_KEY_UP, CEL_KEY_DOWN, CEL_KEY_LEFT, CEL_KEY_RIGHT, CEL_KEY_HOME,
  CEL_KEY_END, CEL_KEY_DELETE, CEL_KEY_PREV_WORD, CEL_KEY_NEXT_WORD, CEL_KEY_LINE_FEED,
  CEL_KEY_PREFILL, CEL_KEY_PREV_HISTORY, CEL_KEY_NEXT_HISTORY, CEL_KEY_ENTER,
};

/// Presses such a key.
void cel_press(cel_editor *editor, wchar_t key);

/// Whether the user's `.editrc` asks for the keys of vi.
bool cel_is_vi(cel_editor *editor);

/// The editor that libedit's `line` belongs to.
cel_editor *cel_owner(EditLine *line);

/// libedit's character reader: one character of input, with signals answered while waiting.
/// 1 with the character; 0 at the end of input.
int cel_get_character(EditLine *line, wchar_t *character);

/// Adds our own editing functions and binds their keys, over what the user's `.editrc` bound.
void cel_bind_keys(cel_editor *editor);

/// Draws the line again where it is, after the window changed its size.
void cel_redraw_resized(cel_editor *editor);

/// The columns that libedit draws a character in that stands at `column`.
int cel_width(wchar_t character, int column);

/// The column behind the prompt.
int cel_prompt_columns(const cel_editor *editor);

/// Moves below the text being edited.
void cel_move_below(cel_editor *editor);

#endif
