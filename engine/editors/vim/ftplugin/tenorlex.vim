" Lexicons of tenor: comments, line lengths, and what checks them (:make).
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=#\ %s comments=:# formatoptions-=t formatoptions+=croql textwidth=0
setlocal fileencoding=utf-8 expandtab shiftwidth=2 softtabstop=2
compiler tenorlex

let b:undo_ftplugin = 'setlocal commentstring< comments< formatoptions< textwidth< fileencoding< expandtab< shiftwidth< softtabstop<'
      \ . ' makeprg< errorformat<'
