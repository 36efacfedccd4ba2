/// The state of the terminal, kept so that it can be given back on every way out.
#ifndef PUSHBACK_CEDITLINE_TERMINAL_H
#define PUSHBACK_CEDITLINE_TERMINAL_H

/// Remembers the modes of the terminal as they are now, and sees to it that they are restored when
/// the process exits or crashes while they are changed.
void cel_save_terminal(int input, int output);

/// Says that the modes are about to be changed, and asks for bracketed paste.
void cel_enter_editing(void);

/// Says that libedit has restored the modes, and ends bracketed paste.
void cel_leave_editing(void);

/// Gives the terminal back if it is being edited on. Safe inside a signal handler.
void cel_restore_terminal(void);

#endif
