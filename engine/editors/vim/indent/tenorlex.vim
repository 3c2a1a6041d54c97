" Lexicons of tenor: yes:, no:, except:, note: and by: and the lines of duties stand two blanks in, those of conversations four, everything else
" in column 1.
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
  let line = getline(v:lnum)
  if line =~# '^\s*\%(yes\|no\|except\|note\|by\|what\|when\|or when\|after\|not after\|if after\|if not after\|then\|never\|before\|with\|or before\|or with\|unless\|unless then\|until\|reset\|hint\|met\|missed\|near\|none\):'
    return 2
  endif
  return line =~# '^\s*\%(\%(agent2\?\|customer\)[0-9. -]*>\|hold \%(starts\|ends\)\|transfer\>\|the \%(customer\|agent\) is \)' ? 4 : 0
endfunction
