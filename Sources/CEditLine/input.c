#include <errno.h>
#include <poll.h>
#include <string.h>
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

/// Reads more behind what the buffer still has. False at the end of input and when the read has to end.
static bool fill(cel_editor *editor) {
  editor->filled -= editor->position;
  memmove(editor->buffer, editor->buffer + editor->position, editor->filled);
  editor->position = 0;
  while (editor->leaving == CEL_LINE) {
    switch (cel_wait(editor->input)) {
      case CEL_READY: {
        ssize_t count = read(editor->input, editor->buffer + editor->filled,
                             sizeof editor->buffer - editor->filled);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) break;
        if (count > 0) editor->filled += (size_t)count;
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

/// Whether more bytes come at once, as the rest of a sequence does and the next key of a person does not.
static bool comes_at_once(cel_editor *editor) {
  struct pollfd wanted = {.fd = editor->input, .events = POLLIN};
  return poll(&wanted, 1, 30) > 0;
}

/// The key whose sequence begins at the Escape that comes next, taken; 0 if it is Escape itself.
static wchar_t take_sequence(cel_editor *editor) {
  static const struct {
    const char *sequence;
    wchar_t key;
  } keys[] = {
      {"\033[200~", CEL_KEY_PASTE},  {"\033[A", CEL_KEY_UP},        {"\033OA", CEL_KEY_UP},
      {"\033[B", CEL_KEY_DOWN},      {"\033OB", CEL_KEY_DOWN},      {"\033[D", CEL_KEY_LEFT},
      {"\033OD", CEL_KEY_LEFT},      {"\033[C", CEL_KEY_RIGHT},     {"\033OC", CEL_KEY_RIGHT},
      {"\033[H", CEL_KEY_HOME},      {"\033OH", CEL_KEY_HOME},      {"\033[1~", CEL_KEY_HOME},
      {"\033[F", CEL_KEY_END},       {"\033OF", CEL_KEY_END},       {"\033[4~", CEL_KEY_END},
      {"\033[3~", CEL_KEY_DELETE},   {"\033[1;5D", CEL_KEY_PREV_WORD},
      {"\033[1;5C", CEL_KEY_NEXT_WORD},
      // vi's Escape and Enter typed fast are these, too: they come last and only elsewhere.
      {"\033\r", CEL_KEY_LINE_FEED}, {"\033\n", CEL_KEY_LINE_FEED},
  };
  size_t count = sizeof keys / sizeof keys[0];
  bool vi = cel_is_vi(editor);
  if (vi) count -= 2;
  for (size_t known = 1;;) {
    bool may_go_on = false;
    for (size_t i = 0; i < count; i++) {
      size_t length = strlen(keys[i].sequence);
      if (memcmp(keys[i].sequence, editor->buffer + editor->position,
                 known < length ? known : length) != 0)
        continue;
      if (known >= length) {
        editor->position += length;
        return keys[i].key;
      }
      may_go_on = true;
    }
    if (!may_go_on) return 0;
    if (editor->position + known == editor->filled) {
      if (vi && !comes_at_once(editor)) return 0;
      if (!fill(editor)) return 0;
    }
    known += 1;
  }
}

int cel_get_character(EditLine *line, wchar_t *character) {
  cel_editor *editor = cel_owner(line);
  int first = editor->leaving == CEL_LINE ? peek(editor) : -1;
  if (first == 0x1B && !editor->pasting && (*character = take_sequence(editor)) != 0) return 1;
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
  // What would be one of our keys is none.
  bool is_key = decoded >= 0x80 && decoded < 0xA0 && !editor->pasting;
  *character = decoded < 0 || is_key ? CEL_REPLACEMENT : decoded;
  return 1;
}
