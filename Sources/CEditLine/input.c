#include <errno.h>
#include <unistd.h>

#include "editor.h"
#include "terminal.h"
#include "utf8.h"

static void stop(cel_editor *editor) {
  cel_move_below(editor);
  cel_release_terminal(editor);
  cel_stop();
}

/// Takes the terminal again, after the shell has had it, and draws the line anew.
static void resume(cel_editor *editor) {
  // Off first: libedit sets no modes that it believes to be set.
  el_wset(editor->line, EL_PREP_TERM, 0);
  el_wset(editor->line, EL_PREP_TERM, 1);
  cel_enter_editing();
  el_resize(editor->line);
  el_wset(editor->line, EL_REFRESH);
}

/// Fills the empty buffer. False at the end of input and when the read has to end.
static bool fill(cel_editor *editor) {
  while (editor->leaving == CEL_LINE) {
    switch (cel_wait(editor->input)) {
      case CEL_READY: {
        ssize_t count = read(editor->input, editor->buffer, sizeof editor->buffer);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) break;
        editor->position = 0;
        editor->filled = count > 0 ? (size_t)count : 0;
        return count > 0;
      }
      case CEL_INTERRUPT: editor->leaving = CEL_INTERRUPTED; break;
      case CEL_TERMINATE: editor->leaving = CEL_TERMINATED; break;
      case CEL_STOP:
        stop(editor);
        resume(editor);
        break;
      case CEL_CONTINUE: resume(editor); break;
      case CEL_RESIZE: cel_redraw_resized(editor); break;
    }
  }
  // What was typed before Ctrl-C goes with the line.
  editor->position = editor->filled = 0;
  return false;
}

/// The next byte without taking it; -1 where `fill` is false.
static int peek(cel_editor *editor) {
  if (editor->position == editor->filled && !fill(editor)) return -1;
  return editor->buffer[editor->position];
}

/// Ends the read as Enter would: libedit then moves below a line of several rows and restores the
/// terminal. A user who bound that key to something else is let go by an end of input.
static int leave(cel_editor *editor, wchar_t *character) {
  if (editor->presses >= 8) return 0;
  editor->presses += 1;
  *character = L'\n';
  return 1;
}

int cel_get_character(EditLine *line, wchar_t *character) {
  cel_editor *editor = cel_owner(line);
  int first = editor->leaving == CEL_LINE ? peek(editor) : -1;
  if (editor->leaving != CEL_LINE) return leave(editor, character);
  if (first < 0) return 0;
  editor->position += 1;
  unsigned char bytes[4] = {(unsigned char)first};
  int length = cel_utf8_length(bytes[0]);
  for (int i = 1; i < length; i++) {
    int next = peek(editor);
    if (editor->leaving != CEL_LINE) return leave(editor, character);
    if (next < 0 || (next & 0xC0) != 0x80) {
      length = 0;
      break;
    }
    bytes[i] = (unsigned char)next;
    editor->position += 1;
  }
  wchar_t decoded = length > 0 ? cel_utf8_decode(bytes, length) : -1;
  *character = decoded < 0 ? CEL_REPLACEMENT : decoded;
  return 1;
}
