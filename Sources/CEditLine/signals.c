#include "CEditLine.h"

#include <errno.h>
#include <signal.h>
#include <sys/select.h>
#include <unistd.h>

#include "terminal.h"

/// The signals that `cel_wait` reports, in the order in which it reports them.
static const struct {
  int signal;
  cel_event event;
  /// How many may come unheeded before the process dies of it; 0 for any number.
  int patience;
} caught[] = {
    {SIGTERM, CEL_TERMINATE, 1}, {SIGHUP, CEL_TERMINATE, 1}, {SIGINT, CEL_INTERRUPT, 4},
    {SIGTSTP, CEL_STOP, 0},      {SIGCONT, CEL_CONTINUE, 0}, {SIGWINCH, CEL_RESIZE, 0},
};
enum { CAUGHT = sizeof caught / sizeof caught[0] };

static volatile sig_atomic_t pending[CAUGHT];
static bool installed;
static int termination_signal;

static void note_signal(int signal_number) {
  int saved_errno = errno;
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i].signal != signal_number) continue;
    if (caught[i].patience > 0 && pending[i] >= caught[i].patience) {
      cel_restore_terminal();
      signal(signal_number, SIG_DFL);
      raise(signal_number);  // delivered when this handler returns
    }
    pending[i] = pending[i] + 1;
  }
  errno = saved_errno;
}

static void set_handler(int signal_number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

void cel_catch_signals(void) {
  if (installed) return;
  installed = true;
  for (int i = 0; i < CAUGHT; i++) {
    struct sigaction before;
    if (sigaction(caught[i].signal, NULL, &before) == 0 && before.sa_handler == SIG_IGN) continue;
    set_handler(caught[i].signal, note_signal);
  }
}

static bool take(cel_event *event) {
  for (int i = 0; i < CAUGHT; i++) {
    if (pending[i] == 0) continue;
    pending[i] = 0;
    *event = caught[i].event;
    if (*event == CEL_TERMINATE) termination_signal = caught[i].signal;
    return true;
  }
  return false;
}

cel_event cel_wait(int descriptor) {
  // select cannot watch such a descriptor; reading it then simply blocks.
  if (descriptor < 0 || descriptor >= FD_SETSIZE) return CEL_READY;
  // Blocked while looking, let in by pselect: a signal between the look and the wait is not lost.
  sigset_t ours, before, open;
  sigemptyset(&ours);
  for (int i = 0; i < CAUGHT; i++) sigaddset(&ours, caught[i].signal);
  sigprocmask(SIG_BLOCK, &ours, &before);
  open = before;
  if (installed) {
    // A program started with these signals blocked (by a test runner) would never see them.
    for (int i = 0; i < CAUGHT; i++) sigdelset(&open, caught[i].signal);
  }
  cel_event event = CEL_READY;
  while (!take(&event)) {
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(descriptor, &readable);
    if (pselect(descriptor + 1, &readable, NULL, NULL, NULL, &open) >= 0 || errno != EINTR) break;
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  return event;
}

int cel_termination_signal(void) { return termination_signal; }

void cel_stop(void) {
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  // Not SIGSTOP: without a shell that could continue us, SIGTSTP is discarded, SIGSTOP is for ever.
  set_handler(SIGTSTP, SIG_DFL);
  sigprocmask(SIG_UNBLOCK, &stop, &before);
  kill(getpid(), SIGTSTP);
  sigprocmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  for (int i = 0; i < CAUGHT; i++) {
    // The caller redraws in any case.
    if (caught[i].event == CEL_CONTINUE || caught[i].event == CEL_RESIZE) pending[i] = 0;
  }
}
