" Lexicons of tenor. Files of lex(1) have the same ending: the first line decides.
autocmd BufNewFile,BufRead *.lex,*.play if getline(1) =~# '^\%uFEFF\?@lexicon\s' | set filetype=tenorlex | endif
