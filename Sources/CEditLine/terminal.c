#include "terminal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CEditLine.h"

static struct termios saved_modes;
static int terminal_input = -1;
static int terminal_output = -1;
static volatile sig_atomic_t editing;

static void send(const char *sequence, size_t length) {
  while (length > 0) {
    ssize_t sent = write(terminal_output, sequence, length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    sequence += sent;
    length -= (size_t)sent;
  }
}

#define SEND(sequence) send(sequence, sizeof sequence - 1)

/// Signals that end a process where it stands: a fault of ours, or Ctrl-\.
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGQUIT};
enum { FATAL = sizeof fatal / sizeof fatal[0] };
static struct sigaction before_fatal[FATAL];

static void restore_and_die(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  cel_restore_terminal();
  for (int i = 0; i < FATAL; i++) {
    if (fatal[i] == signal_number) sigaction(signal_number, &before_fatal[i], NULL);
  }
  // A fault happens again when its instruction is run again, now to whoever handled it before us.
  if (info == NULL || info->si_code <= 0) raise(signal_number);
}

void cel_save_terminal(int input, int output) {
  bool first = terminal_input < 0;
  terminal_output = output;
  if (tcgetattr(input, &saved_modes) != 0) return;
  terminal_input = input;
  if (!first) return;
  atexit(cel_restore_terminal);
  for (int i = 0; i < FATAL; i++) {
    struct sigaction action = {0};
    action.sa_sigaction = restore_and_die;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(fatal[i], NULL, &before_fatal[i]);
    if (before_fatal[i].sa_handler != SIG_IGN) sigaction(fatal[i], &action, NULL);
  }
}

void cel_enter_editing(void) {
  if (editing) return;
  editing = 1;
  SEND("\033[?2004h");
}

void cel_leave_editing(void) {
  if (!editing) return;
  SEND("\033[?2004l");
  editing = 0;
}

void cel_restore_terminal(void) {
  if (!editing) return;
  editing = 0;
  int saved_errno = errno;
  SEND("\033[?2004l\r\n");
  tcsetattr(terminal_input, TCSANOW, &saved_modes);
  errno = saved_errno;
}

int cel_columns(int descriptor) {
  struct winsize size = {0};
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int cel_window_rows(int descriptor) {
  struct winsize size = {0};
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}
