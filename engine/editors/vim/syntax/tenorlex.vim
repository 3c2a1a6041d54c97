" Lexicons of tenor: headers, classes, categories, phrases, regexes, attributes and the lines below a phrase.
if exists('b:current_syntax')
  finish
endif

syntax case match

" ---- phrases: in column 1, and behind except: ----
syntax match tenorlexPhrase /^[^ \t#@:].*$/ contains=@tenorlexPiece,tenorlexAttributes
syntax cluster tenorlexPiece contains=tenorlexEscape,tenorlexRegex,tenorlexClass,tenorlexGap,tenorlexStem,tenorlexPrefix,tenorlexAny,tenorlexBracket,tenorlexBar,tenorlexAnchor
syntax match tenorlexBracket /[][()]/ contained
syntax match tenorlexBar /|/ contained
syntax match tenorlexStem /\~\ze[^ \t()|\[\]]/ contained
syntax match tenorlexPrefix /\S\zs\*/ contained
syntax match tenorlexAny /\%(^\|\s\)\zs\*\ze\%(\s\|$\)/ contained
syntax match tenorlexGap /\%(\.\.\.\|…\)\d\+\%(-\d\+\)\?/ contained
syntax match tenorlexClass /<[[:alpha:]][[:alnum:]_.-]*>/ contained
syntax match tenorlexAnchor /^^\ze\s\|\s\zs\$\ze\%(\s*$\|\s*::\)/ contained
syntax match tenorlexEscape /\\./ contained
syntax match tenorlexRegex /\%(^\|[(|\[]\)\@1<=\/\%(\\.\|[^\\\/]\)*\/c\?/ contained

" ---- attributes ----
syntax match tenorlexAttributes /\%(^\|\s\)::\s.*$/ contained contains=tenorlexDelimiter,tenorlexAttribute,tenorlexWeight,tenorlexId
syntax match tenorlexOverride /^::\s.*$/ contains=tenorlexDelimiter,tenorlexAttribute,tenorlexWeight,tenorlexId
syntax match tenorlexDelimiter /::/ contained
syntax match tenorlexWeight /\s\zs-\?\d\+\%(\.\d\+\)\?\ze\%(\s\|$\)/ contained
syntax match tenorlexAttribute /\<\%(weight\|speaker\|mode\|neg\|valence\|status\|kind\|side\|scope\|factor\|before\|after\|prio\|tag\|lang\|name\|version\|from\|until\|channel\|allow\)\ze=/ contained
syntax match tenorlexId /\<\%(id\|was\)\ze=/ contained

" ---- directives ----
syntax match tenorlexHeader /^@lexicon\s.*$/ contains=tenorlexDirective,tenorlexAttribute
syntax match tenorlexClassLine /^@class\s.*$/ contains=tenorlexDirective,tenorlexClassName,@tenorlexPiece
syntax match tenorlexCategoryLine /^@category\s.*$/ contains=tenorlexDirective,tenorlexCategory,tenorlexAttribute,tenorlexTail
syntax match tenorlexDutyHead /^@duty\s.*$/ contains=tenorlexDirective,tenorlexDuty,tenorlexDutyAttribute
syntax match tenorlexDirective /^@\%(lexicon\|class\|category\|duty\)\>/ contained
syntax match tenorlexDuty /\%(^@duty\s\+\)\@<=\S\+/ contained
syntax match tenorlexDutyAttribute /\<\%(asks\|section\|channel\|turns\|each\|status\|allow\)\ze=/ contained
syntax match tenorlexClassName /\%(^@class\s\+\)\@<=\S\+/ contained
syntax match tenorlexCategory /\%(^@category\s\+\)\@<=\S\+/ contained
syntax match tenorlexTail /\s\s\+#.*$/ contained

" ---- below a phrase ----
syntax match tenorlexTest /^\s\+\%(yes\|no\): .*$/ contains=tenorlexYes,tenorlexNo,tenorlexRole,tenorlexSpan,tenorlexFeeling
syntax match tenorlexYes /^\s\+\zsyes:/ contained
syntax match tenorlexNo /^\s\+\zsno:/ contained
syntax match tenorlexRole /\%(: \)\@2<=\%(agent\|customer\)>/ contained
syntax match tenorlexSpan /{[^{}]*}/ contained
syntax match tenorlexFeeling / \zs=> \%(pos\|neg\|neu\)$/ contained
syntax match tenorlexExceptLine /^\s\+except: .*$/ contains=tenorlexExcept,@tenorlexPiece
syntax match tenorlexExcept /^\s\+\zsexcept:/ contained
syntax match tenorlexNote /^\s\+\%(note\|by\):.*$/ contains=tenorlexNoteKey,tenorlexDate
syntax match tenorlexNoteKey /^\s\+\zs\%(note\|by\):/ contained
syntax match tenorlexDate /\<\d\{4}-\d\d-\d\d\>/ contained

" ---- below a duty ----
syntax match tenorlexDutyLine /^\s\+\%(what\|when\|or when\|after\|not after\|if after\|if not after\|then\|never\|before\|with\|or before\|or with\|unless\|unless then\|until\|reset\|hint\):\s.*$/ contains=tenorlexDutyKey,tenorlexQuoted,tenorlexListened,tenorlexWho,tenorlexWindow
syntax match tenorlexDutyKey /^\s\+\zs[a-z ]\+:/ contained
syntax match tenorlexQuoted /"\%(\\.\|[^"\\]\)*"/ contained
syntax match tenorlexListened /#[[:alpha:]][[:alnum:]_.-]*/ contained
syntax match tenorlexWho /\<\%(agent\|customer\|anyone\)\ze\s\+\%(say\|speak\)s\?\>/ contained
syntax match tenorlexWindow /\<\%(within \d\+\%(ms\|s\|min\|h\| turns\?\)\|since the first\|once a turn\|\d\+ times\?\|for the \w\+ time\)\>/ contained
syntax match tenorlexConversation /^\s\+\%(met\|missed\|near\|none\):.*$/ contains=tenorlexOutcome
syntax match tenorlexOutcome /^\s\+\zs\%(met\|missed\|near\|none\):/ contained
syntax match tenorlexTurn /^\s\+\%(\%(agent2\?\|customer\)[0-9. -]*>\|hold starts\|hold ends\|transfer\>\|the \%(customer\|agent\) is \).*$/ contains=tenorlexSpeaks
syntax match tenorlexSpeaks /^\s\+\zs\%(\%(agent2\?\|customer\)[0-9. -]*>\|hold starts\|hold ends\|transfer\>\|the \%(customer\|agent\) is \)/ contained

syntax match tenorlexComment /^\s*#.*$/ contains=@Spell

highlight default link tenorlexComment Comment
highlight default link tenorlexTail Comment
highlight default link tenorlexDirective PreProc
highlight default link tenorlexCategory Type
highlight default link tenorlexClassName Type
highlight default link tenorlexClass Type
highlight default link tenorlexBracket Delimiter
highlight default link tenorlexBar Operator
highlight default link tenorlexStem Operator
highlight default link tenorlexPrefix Operator
highlight default link tenorlexAny Operator
highlight default link tenorlexGap Special
highlight default link tenorlexAnchor Special
highlight default link tenorlexEscape SpecialChar
highlight default link tenorlexRegex String
highlight default link tenorlexDelimiter Delimiter
highlight default link tenorlexWeight Number
highlight default link tenorlexAttribute Keyword
highlight default link tenorlexId Identifier
highlight default link tenorlexYes Label
highlight default link tenorlexNo Exception
highlight default link tenorlexExcept Exception
highlight default link tenorlexRole Constant
highlight default link tenorlexSpan Underlined
highlight default link tenorlexFeeling Constant
highlight default link tenorlexNote Comment
highlight default link tenorlexNoteKey SpecialComment
highlight default link tenorlexDate Number
highlight default link tenorlexDuty Type
highlight default link tenorlexDutyAttribute Identifier
highlight default link tenorlexDutyKey Statement
highlight default link tenorlexQuoted String
highlight default link tenorlexListened Type
highlight default link tenorlexWho Constant
highlight default link tenorlexWindow Number
highlight default link tenorlexOutcome Special
highlight default link tenorlexSpeaks Constant

let b:current_syntax = 'tenorlex'
