#define _GNU_SOURCE  // for fdopen and friends beside wcwidth
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "editor.h"
#include "terminal.h"
#include "utf8.h"

cel_editor *cel_owner(EditLine *line) {
  void *owner = NULL;
  el_wget(line, EL_CLIENTDATA, &owner);
  return owner;
}

static wchar_t *prompt_of(EditLine *line) {
  static wchar_t none[] = L"";
  wchar_t *prompt = cel_owner(line)->prompt;
  return prompt != NULL ? prompt : none;
}

/// libedit writes characters, and knows their widths, by the locale. Where the user's is not UTF-8
/// (LANG unset, over ssh), one that every system has is taken; nothing else looks at the locale.
static void use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    if (setlocale(LC_CTYPE, names[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  }
}

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

cel_editor *cel_create(const char *program, int input, int output) {
  cel_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  use_utf8();
  cel_catch_signals();
  cel_save_terminal(input, output);
  editor->input = input;
  editor->output = output;
  editor->input_file = open_copy(input, "r");
  editor->output_file = open_copy(output, "w");
  if (editor->input_file != NULL && editor->output_file != NULL) {
    // A whole redrawing goes out in one piece.
    setvbuf(editor->output_file, NULL, _IOFBF, 1 << 14);
    editor->line = el_init_fd(program, editor->input_file, editor->output_file,
                              editor->output_file, input, output, output);
  }
  if (editor->line == NULL) {
    cel_destroy(editor);
    return NULL;
  }
  el_wset(editor->line, EL_CLIENTDATA, editor);
  el_wset(editor->line, EL_GETCFN, cel_get_character);
  el_wset(editor->line, EL_SIGNAL, 0);
  el_wset(editor->line, EL_EDITOR, L"emacs");
  el_wset(editor->line, EL_PROMPT_ESC, prompt_of, (wchar_t)CEL_INVISIBLE);
  cel_use_history(editor, 0);
  el_source(editor->line, NULL);
  cel_bind_keys(editor);
  return editor;
}

void cel_destroy(cel_editor *editor) {
  if (editor == NULL) return;
  if (editor->line != NULL) {
    cel_release_terminal(editor);
    el_end(editor->line);
  }
  for (int i = 0; i < CEL_HISTORIES; i++) {
    if (editor->histories[i] != NULL) history_wend(editor->histories[i]);
  }
  if (editor->input_file != NULL) fclose(editor->input_file);
  if (editor->output_file != NULL) fclose(editor->output_file);
  free(editor->prompt);
  free(editor->prefill);
  free(editor->text);
  free(editor);
}

/// Takes over the line that libedit read, without the line feed that entered it.
static cel_result keep(cel_editor *editor, const wchar_t *line, int count) {
  size_t length = (size_t)count;
  if (length > 0 && line[length - 1] == L'\n') length -= 1;
  editor->text = cel_narrow(line, length, &editor->length);
  if (editor->text != NULL && editor->length <= CEL_LIMIT) return editor->leaving;
  free(editor->text);
  editor->text = NULL;
  editor->length = 0;
  return CEL_TOO_LONG;
}

cel_result cel_read(cel_editor *editor, const char *prompt, const char *prefill) {
  free(editor->prompt);
  free(editor->prefill);
  free(editor->text);
  editor->text = NULL;
  editor->length = 0;
  editor->prompt = cel_widen(prompt);
  editor->prefill = prefill != NULL ? cel_widen(prefill) : NULL;
  editor->leaving = CEL_LINE;
  editor->presses = 0;
  el_resize(editor->line);
  // Inserted by a key of our own: what is pushed as plain input would be entered at a line feed.
  if (editor->prefill != NULL) cel_press(editor, CEL_KEY_PREFILL);
  cel_enter_editing();
  // libedit would change the modes only after drawing the prompt, and a key in between be lost.
  el_wset(editor->line, EL_PREP_TERM, 1);
  int count = 0;
  const wchar_t *line = el_wgets(editor->line, &count);
  cel_result result = editor->leaving;
  if (result == CEL_LINE || result == CEL_EDIT || result == CEL_INTERRUPTED) {
    if (line != NULL && count > 0)
      result = keep(editor, line, count);
    else if (result == CEL_LINE)
      result = CEL_END;
  }
  // What was typed and not entered is not to be lost with the program.
  if (result == CEL_TERMINATED && line != NULL && count > 0) keep(editor, line, count);
  if (result == CEL_END) cel_move_below(editor);
  if (result == CEL_END || result == CEL_TERMINATED) {
    cel_leave_editing();
  } else {
    // What is typed or pasted until the next read must neither be echoed nor cut at the 4095 bytes
    // of a line in the terminal's own mode.
    el_wset(editor->line, EL_PREP_TERM, 1);
  }
  return result;
}

void cel_release_terminal(cel_editor *editor) {
  el_wset(editor->line, EL_PREP_TERM, 0);
  cel_leave_editing();
}

const char *cel_text(const cel_editor *editor, size_t *length) {
  *length = editor->length;
  return editor->text != NULL ? editor->text : "";
}

void cel_use_history(cel_editor *editor, int number) {
  if (number < 0 || number >= CEL_HISTORIES) return;
  HistoryW **history = &editor->histories[number];
  if (*history == NULL) {
    *history = history_winit();
    if (*history == NULL) return;
    HistEventW event;
    history_w(*history, &event, H_SETSIZE, 500);
    history_w(*history, &event, H_SETUNIQUE, 1);
  }
  if (editor->history == *history) return;
  editor->history = *history;
  el_wset(editor->line, EL_HIST, history_w, editor->history);
}

void cel_remember(cel_editor *editor, const char *line) {
  if (editor->history == NULL) return;
  wchar_t *wide = cel_widen(line);
  if (wide == NULL) return;
  HistEventW event;
  history_w(editor->history, &event, H_ENTER, wide);
  free(wide);
}

void cel_set_completer(cel_editor *editor, cel_completer completer, void *context) {
  editor->completer = completer;
  editor->completer_context = context;
}
