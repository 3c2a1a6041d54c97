" tenor lexicon check, for :make and the quickfix list.
if exists('current_compiler')
  finish
endif
let current_compiler = 'tenorlex'

CompilerSet makeprg=tenor\ lexicon\ check\ %:S
CompilerSet errorformat=%f:%l:%c:\ %trror[%m,%f:%l:%c:\ %tarning[%m,%f:%l:%c:\ failed\ %test[%m,%f:\ %trror[%m,%-G%.%#
