" Lexicons of tenor: yes:, no:, except:, note: and by: stand two blanks in, everything else in column 1.
if exists('b:did_indent')
  finish
endif
let b:did_indent = 1

setlocal indentexpr=TenorlexIndent() indentkeys=<:>,!^F
let b:undo_indent = 'setlocal indentexpr< indentkeys<'

if exists('*TenorlexIndent')
  finish
endif

function TenorlexIndent()
  return getline(v:lnum) =~# '^\s*\%(yes\|no\|except\|note\|by\):' ? 2 : 0
endfunction
