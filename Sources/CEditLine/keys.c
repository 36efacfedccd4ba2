#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "editor.h"
#include "utf8.h"

/// Ctrl-D: the end of input on an empty line, else deletes.
static unsigned char end_or_delete(EditLine *line, int key) {
  (void)key;
  const LineInfoW *info = el_wline(line);
  if (info->buffer == info->lastchar) return CC_EOF;
  if (info->cursor == info->lastchar) return CC_ERROR;
  el_cursor(line, 1);
  el_wdeletestr(line, 1);
  return CC_REFRESH;
}

static unsigned char insert_line_feed(EditLine *line, int key) {
  (void)key;
  return el_winsertstr(line, L"\n") == -1 ? CC_ERROR : CC_REFRESH;
}

/// Enters the line. libedit's own function cannot be called, only typed: its key is bound below.
static unsigned char enter(EditLine *line) {
  cel_press(cel_owner(line), CEL_KEY_ENTER);
  return CC_NORM;
}

/// Enter: a backslash at the end of the text becomes a line feed, and the text goes on; two of them
/// are a backslash.
static unsigned char enter_or_go_on(EditLine *line, int key) {
  (void)key;
  const LineInfoW *info = el_wline(line);
  const wchar_t *c = info->lastchar;
  while (c > info->buffer && c[-1] == L'\\') c--;
  bool goes_on = (info->lastchar - c) % 2 == 1;
  if (!goes_on || cel_owner(line)->leaving != CEL_LINE) return enter(line);
  el_cursor(line, (int)(info->lastchar - info->cursor));
  el_wdeletestr(line, 1);
  return insert_line_feed(line, key);
}

/// Ctrl-X Ctrl-E: ends the read, so that the caller can open an editor on the text.
static unsigned char open_editor(EditLine *line, int key) {
  (void)key;
  cel_owner(line)->leaving = CEL_EDIT;
  return enter(line);
}

/// "/" begins a command: on a prefill that nobody has touched it takes its place.
static unsigned char slash(EditLine *line, int key) {
  (void)key;
  const wchar_t *prefill = cel_owner(line)->prefill;
  const LineInfoW *info = el_wline(line);
  size_t length = (size_t)(info->lastchar - info->buffer);
  if (prefill != NULL && length > 0 && info->cursor == info->lastchar &&
      wcslen(prefill) == length && wmemcmp(prefill, info->buffer, length) == 0) {
    el_wdeletestr(line, (int)length);
  }
  return el_winsertstr(line, L"/") == -1 ? CC_ERROR : CC_REFRESH;
}

static unsigned char insert_prefill(EditLine *line, int key) {
  (void)key;
  cel_editor *editor = cel_owner(line);
  if (editor->prefill == NULL || *editor->prefill == 0) return CC_NORM;
  return el_winsertstr(line, editor->prefill) == -1 ? CC_ERROR : CC_REFRESH;
}

/// Whether a pasted character is kept: line feeds, tabs and what can be seen. Other control
/// characters have no place in an answer, and the ones that turn the direction of text (U+202A to
/// U+202E, U+2066 to U+2069) would show it in another order than it is.
static bool is_pasted(wchar_t c) {
  if (c < 0x20) return c == L'\n' || c == L'\t';
  if (c >= 0x7F && c < 0xA0) return false;
  return !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069);
}

/// Inserts what the terminal says is pasted, up to the end it marks, in one step: line feeds in it
/// enter nothing and keys in it do nothing.
static unsigned char insert_paste(EditLine *line, int key) {
  (void)key;
  static const wchar_t end[] = L"\033[201~";
  enum { END = sizeof end / sizeof end[0] - 1 };
  cel_editor *editor = cel_owner(line);
  wchar_t *text = NULL, character, before = 0;
  size_t count = 0, room = 0, matched = 0;
  editor->pasting = true;
  while (matched < END && cel_get_character(line, &character) == 1) {
    if (editor->leaving != CEL_LINE) break;
    if (character == end[matched]) {
      matched += 1;
      continue;
    }
    // Not the end after all: what looked like it is text, apart from its escape character.
    wchar_t held[END + 1];
    size_t holding = 0;
    for (size_t i = 1; i < matched; i++) held[holding++] = end[i];
    matched = character == end[0] ? 1 : 0;
    if (matched == 0) held[holding++] = character;
    for (size_t i = 0; i < holding; i++) {
      wchar_t next = held[i] == L'\r' ? L'\n' : held[i];
      bool second = held[i] == L'\n' && before == L'\r';
      before = held[i];
      if (second || !is_pasted(next) || count > CEL_LIMIT) continue;
      if (count + 1 >= room) {
        room = room == 0 ? 1024 : room * 2;
        wchar_t *larger = realloc(text, room * sizeof *text);
        if (larger == NULL) break;
        text = larger;
      }
      text[count++] = next;
    }
  }
  editor->pasting = false;
  unsigned char result = CC_NORM;
  if (editor->leaving == CEL_LINE && count > CEL_LIMIT) {
    editor->leaving = CEL_TOO_LONG;
  } else if (editor->leaving == CEL_LINE && count > 0) {
    text[count] = 0;
    result = el_winsertstr(line, text) == -1 ? CC_ERROR : CC_REFRESH;
  }
  free(text);
  return result;
}

/// Tab: inserts what completes the text before the cursor, or shows what could.
static unsigned char complete(EditLine *line, int key) {
  (void)key;
  cel_editor *editor = cel_owner(line);
  if (editor->completer == NULL) return CC_ERROR;
  const LineInfoW *info = el_wline(line);
  size_t length = 0;
  char *before = cel_narrow(info->buffer, (size_t)(info->cursor - info->buffer), &length);
  if (before == NULL) return CC_ERROR;
  char *listing = NULL;
  char *insertion = editor->completer(editor->completer_context, before, &listing);
  unsigned char result = CC_ERROR;
  if (insertion != NULL && *insertion != 0) {
    wchar_t *wide = cel_widen(insertion);
    if (wide != NULL && el_winsertstr(line, wide) != -1) result = CC_REFRESH;
    free(wide);
  } else if (listing != NULL && *listing != 0) {
    cel_move_below(editor);
    for (const char *c = listing; *c != 0; c++) {
      if (*c == '\n') fputc('\r', editor->output_file);
      fputc(*c, editor->output_file);
    }
    fputs("\r\n", editor->output_file);
    fflush(editor->output_file);
    result = CC_REDISPLAY;
  }
  free(before);
  free(insertion);
  free(listing);
  return result;
}

/// The columns from `start` to `end`, which hold no line feed.
static int columns_between(const wchar_t *start, const wchar_t *end) {
  int columns = 0;
  for (; start < end; start++) columns += cel_width(*start, columns);
  return columns;
}

/// The character at or after which `column` is, in the line from `start` to the next line feed or `last`.
static const wchar_t *at_column(const wchar_t *start, const wchar_t *last, int column) {
  int columns = 0;
  for (; start < last && *start != L'\n'; start++) {
    columns += cel_width(*start, columns);
    if (columns > column) break;
  }
  return start;
}

/// Up and Down move between the lines of a text of several, in the same column, and beyond them
/// through the history.
static unsigned char move_line(EditLine *line, bool up) {
  const LineInfoW *info = el_wline(line);
  const wchar_t *start = info->cursor, *end = info->cursor;
  while (start > info->buffer && start[-1] != L'\n') start--;
  while (end < info->lastchar && *end != L'\n') end++;
  if (up ? start == info->buffer : end == info->lastchar) {
    // libedit's own functions cannot be called, only typed: these keys are bound to them below.
    cel_press(cel_owner(line), up ? CEL_KEY_PREV_HISTORY : CEL_KEY_NEXT_HISTORY);
    return CC_NORM;
  }
  // The first line stands behind the prompt.
  int prompt = cel_prompt_columns(cel_owner(line));
  int column = columns_between(start, info->cursor) + (start == info->buffer ? prompt : 0);
  const wchar_t *target = end + 1;
  if (up) {
    target = start - 1;
    while (target > info->buffer && target[-1] != L'\n') target--;
    if (target == info->buffer) column = column > prompt ? column - prompt : 0;
  }
  target = at_column(target, info->lastchar, column);
  el_cursor(line, (int)(target - info->cursor));
  return CC_REFRESH;
}

static unsigned char line_up(EditLine *line, int key) {
  (void)key;
  return move_line(line, true);
}

static unsigned char line_down(EditLine *line, int key) {
  (void)key;
  return move_line(line, false);
}

/// Binds in the map of the keys that insert and, for vi, in the one of the command mode.
static void bind(EditLine *line, const wchar_t *key, const wchar_t *function) {
  el_wset(line, EL_BIND, key, function, NULL);
  el_wset(line, EL_BIND, L"-a", key, function, NULL);
}

void cel_bind_keys(cel_editor *editor) {
  EditLine *line = editor->line;
  // CR and LF arrive as they are: CR LF in a paste can then be told from two line ends.
  el_wset(line, EL_SETTY, L"-d", L"-inlcr", L"-icrnl", NULL);
  static const struct {
    const wchar_t *name;
    unsigned char (*function)(EditLine *, int);
    wchar_t keys[2][3];
  } own[] = {
      {L"pb-end-or-delete", end_or_delete, {{4}}},
      {L"pb-enter", enter_or_go_on, {{L'\r'}, {L'\n'}}},
      {L"pb-edit", open_editor, {{030, 005}}},
      {L"pb-complete", complete, {{L'\t'}}},
      {L"pb-line-feed", insert_line_feed, {{CEL_KEY_LINE_FEED}}},
      {L"pb-prefill", insert_prefill, {{CEL_KEY_PREFILL}}},
      {L"pb-paste", insert_paste, {{CEL_KEY_PASTE}}},
      {L"pb-line-up", line_up, {{CEL_KEY_UP}}},
      {L"pb-line-down", line_down, {{CEL_KEY_DOWN}}},
  };
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
    el_wset(line, EL_ADDFN, own[i].name, L"", own[i].function);
    for (size_t k = 0; k < 2 && own[i].keys[k][0] != 0; k++) bind(line, own[i].keys[k], own[i].name);
  }
  // Not in vi's command mode, where it searches.
  el_wset(line, EL_ADDFN, L"pb-slash", L"", slash);
  el_wset(line, EL_BIND, L"/", L"pb-slash", NULL);
  static const struct {
    wchar_t key[2];
    const wchar_t *function;
  } others[] = {
      {{CEL_KEY_PREV_HISTORY}, L"ed-prev-history"}, {{CEL_KEY_NEXT_HISTORY}, L"ed-next-history"},
      {{CEL_KEY_ENTER}, L"ed-newline"},             {{CEL_KEY_LEFT}, L"ed-prev-char"},
      {{CEL_KEY_RIGHT}, L"ed-next-char"},           {{CEL_KEY_HOME}, L"ed-move-to-beg"},
      {{CEL_KEY_END}, L"ed-move-to-end"},           {{CEL_KEY_DELETE}, L"ed-delete-next-char"},
      {{CEL_KEY_PREV_WORD}, L"ed-prev-word"},       {{CEL_KEY_NEXT_WORD}, L"em-next-word"},
  };
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
    bind(line, others[i].key, others[i].function);
  }
  if (!cel_is_vi(editor)) el_wset(line, EL_BIND, L"^R", L"em-inc-search-prev", NULL);
}

bool cel_is_vi(cel_editor *editor) {
  wchar_t editor_name[8] = {0};
  const wchar_t *name = editor_name;
  return el_wget(editor->line, EL_EDITOR, &name) == 0 && wcscmp(name, L"vi") == 0;
}

void cel_press(cel_editor *editor, wchar_t key) {
  el_wpush(editor->line, (wchar_t[]){key, 0});
}
