/// A line editor over libedit's native interface, and the signals a program that reads lines from a
/// terminal has to answer. libedit's own entry points take variable arguments, which Swift cannot
/// call, and its own signal handling signals the whole process group; both are wrapped here.
#ifndef PUSHBACK_CEDITLINE_H
#define PUSHBACK_CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>

// MARK: Signals (signals.c)

/// What ended a wait for input.
typedef enum : int {
  /// The descriptor can be read without blocking (data, end of input or an error).
  CEL_READY = 0,
  /// SIGINT: Ctrl-C.
  CEL_INTERRUPT = 1,
  /// SIGTERM or SIGHUP; `cel_termination_signal` says which.
  CEL_TERMINATE = 2,
  /// SIGTSTP: Ctrl-Z; the caller tidies the screen and calls `cel_stop`.
  CEL_STOP = 3,
  /// SIGCONT after a stop that was not ours: the terminal may have lost its modes.
  CEL_CONTINUE = 4,
  /// SIGWINCH: the window has another size.
  CEL_RESIZE = 5,
} cel_event;

/// Catches SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH from now on, so that `cel_wait`
/// reports them. A signal that was ignored before stays ignored (`nohup`, background jobs).
/// Calling it again does nothing. A signal that comes while nobody waits is kept for the next
/// wait; a program that does not come back to wait dies of the second SIGTERM or SIGHUP, or the
/// fifth SIGINT, with the terminal restored.
void cel_catch_signals(void);

/// Waits until `descriptor` can be read or a caught signal has come, without a gap in which a
/// signal could be missed. A kept signal is reported, once, before any input.
cel_event cel_wait(int descriptor);

/// The signal of the last `CEL_TERMINATE`; 0 before there was one.
int cel_termination_signal(void);

/// Stops this process as SIGTSTP does by default and returns when it is continued. In an orphaned
/// process group, where nothing could continue it, it returns at once.
void cel_stop(void);

// MARK: Terminal (terminal.c)

/// The width of the terminal at `descriptor` in columns; 0 if it is none or does not know.
int cel_columns(int descriptor);

/// The height of the terminal at `descriptor` in rows; 0 if it is none or does not know.
int cel_window_rows(int descriptor);

// MARK: Line editor (editline.c)

/// A line editor. Not for use from several threads; one reads at a time.
typedef struct cel_editor cel_editor;

/// How reading a line ended.
typedef enum : int {
  /// A line was entered; `cel_text` has it.
  CEL_LINE = 0,
  /// Ctrl-C: the line was dropped; `cel_text` still has it.
  CEL_INTERRUPTED = 1,
  /// Ctrl-D on an empty line, or the terminal is gone.
  CEL_END = 2,
  /// SIGTERM or SIGHUP; `cel_termination_signal` says which.
  CEL_TERMINATED = 3,
  /// The line was longer than `CEL_LIMIT` and was dropped.
  CEL_TOO_LONG = 4,
  /// Ctrl-X Ctrl-E: the line, which `cel_text` has, is to be gone on with in an editor.
  CEL_EDIT = 5,
} cel_result;

/// The longest line in UTF-8 bytes: 1 MiB.
enum { CEL_LIMIT = 1 << 20 };

/// Makes an editor on two terminal descriptors, which stay the caller's. `program` is the name that
/// lines of the user's `.editrc` may start with. NULL if libedit cannot work there.
cel_editor *cel_create(const char *program, int input, int output);

/// Frees the editor and gives the terminal back as it was found.
void cel_destroy(cel_editor *editor);

/// Shows `prompt` and reads one line. Both texts are UTF-8. In the prompt a pair of bytes 1
/// encloses characters that take no room (styles); after the second must come a character that
/// does. `prefill`, which may hold line feeds, stands in the line ready to be edited; NULL for none.
/// After a line the terminal stays in the editor's modes, so that nothing typed ahead is lost; it is
/// given back at the end of input, on termination, and by the two functions that say so.
/// Enter after a backslash goes on to another line of the same text, and "/" on a prefill that was not
/// touched takes its place.
cel_result cel_read(cel_editor *editor, const char *prompt, const char *prefill);

/// Gives the terminal back until the next read.
void cel_release_terminal(cel_editor *editor);

/// The line that `cel_read` read, without its end, as UTF-8; valid until the next read.
const char *cel_text(const cel_editor *editor, size_t *length);

/// How many rows the prompt and the text that `cel_text` has take in the window as it is now.
int cel_text_rows(const cel_editor *editor);

/// Takes the history of this number from now on, from 0 to `CEL_HISTORIES` - 1: each kind of question
/// has one of its own.
void cel_use_history(cel_editor *editor, int number);
enum { CEL_HISTORIES = 64 };

/// Adds a line to the history, unless it is the same as the one before it. Kept in memory only.
void cel_remember(cel_editor *editor, const char *line);

/// What completes the text before the cursor (UTF-8): returns the text to insert, or NULL for
/// nothing. `*listing`, if it is set, is printed below the line. Both are malloc'ed and freed here.
typedef char *(*cel_completer)(void *context, const char *before, char **listing);

/// Sets what the Tab key does; NULL ends it.
void cel_set_completer(cel_editor *editor, cel_completer completer, void *context);

#endif
