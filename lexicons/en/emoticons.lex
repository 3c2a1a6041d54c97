@lexicon 1 name=emoticons lang=en version=2026.11
# What faces, hearts and hands say in chat and e-mail. The weight is valence. An emoticon line is literal up
# to ` :: `: no brackets, no alternatives; capitals count. Left out because they also stand in plain text:
# 8) and B) in numbered lists, ): and (: at a bracket's edge, :[ :] :* :@ after a word and a colon, D: for a
# drive, :\ in paths, (y) and (n) on forms.

@category emoticon kind=emoticon neg=keep
# happy
:) :: 1.6
  yes: see you on Monday :) => pos
  no: the form (see page 2) is attached
:-) :: 1.8
=) :: 1.6
:-] :: 1.5
:D :: 2.4
:-D :: 2.4
=D :: 2.3
=] :: 1.5
xD :: 2
XD :: 1.8
:'D :: 1.8
:)) :: 2.2
:))) :: 2.5
:-)) :: 2.3
^_^ :: 2
^.^ :: 1.8
\o/ :: 2.5
\(^o^)/ :: 2.5
(^_^) :: 2
(^^) :: 1.8
:o) :: 1.5
<3 :: 2.8
  yes: the whole team <3 => pos
<33 :: 3
<333 :: 3
;) :: 1.2
;-) :: 1.4
;D :: 1.3
:P :: 0.9
:p :: 0.9
  no: model:p4
:-P :: 0.9
;P :: 0.8
=P :: 0.8
:-* :: 2
# unhappy, angry, unsure
:( :: -2.2
  yes: three weeks now :( => neg
:-( :: -1.8
=( :: -1.6
:-[ :: -1.5
:(( :: -2.2
:((( :: -2.5
:-(( :: -2.3
:'( :: -2.3
  yes: my parcel :'( => neg
  yes: my parcel :’( => neg
:'-( :: -2.3
;( :: -1.8
;_; :: -2
(T_T) :: -2
T_T :: -2
>:( :: -2.6
>:-( :: -2.6
:-@ :: -2.3
>:/ :: -1.6
:/ :: -0.8
  yes: it came on Monday :/ => neg
  no: it is on https://shop.example/page
  no: look in C:/Users/me
:-/ :: -1
:-\ :: -1
=/ :: -1
:S :: -1
:s :: -1
:-S :: -1
:| :: -0.5
:-| :: -0.6
-_- :: -1.5
-.- :: -1.2
(-_-) :: -1.3
._. :: -1
</3 :: -2.6
(╯°□°)╯ :: -2.4
<_< :: -0.8
>_< :: -1.3
>.< :: -1.2
o_O :: -0.7
O_o :: -0.7
x_x :: -1.4

@category emoji kind=valence neg=keep
# Skin tones and variation selectors are no part of an emoji here: one line serves all of them. Joined
# persons (woman, man) are sequences of their own and stand as alternatives.
# Faces do not negate each other: "not happy 😡" is angry whatever the word before says.
# joy
😀 :: 2
  yes: thanks for the call 😀 => pos
😃 :: 2
😄 :: 2.2
😁 :: 2
😆 :: 1.8
😊 :: 2.2
🙂 :: 1.2
😇 :: 1.8
😌 :: 1.4
☺ :: 1.8
🤗 :: 2.2
😎 :: 1.7
🤩 :: 2.8
🥳 :: 2.6
😂 :: 1.5
🤣 :: 1.5
😸 :: 1.8
😺 :: 1.7
😹 :: 1.4
# love and thanks
😍 :: 3
🥰 :: 3
😘 :: 2.4
😗 :: 1.6
😙 :: 1.8
😚 :: 2
😻 :: 2.6
❤ :: 2.8
  yes: the whole team ❤ => pos
🧡 :: 2.5
💛 :: 2.5
💚 :: 2.5
💙 :: 2.5
💜 :: 2.5
🤍 :: 2.3
🤎 :: 2.3
💕 :: 2.6
💖 :: 2.8
💗 :: 2.6
💓 :: 2.5
💞 :: 2.5
💘 :: 2.4
💝 :: 2.5
♥ :: 2.6
💐 :: 2
🌹 :: 1.8
🌸 :: 1.2
🌻 :: 1.2
🌈 :: 1.2
🎁 :: 1.2
# praise and success
🎉 :: 2.4
🎊 :: 2.2
🏆 :: 2.2
🥇 :: 2.2
🌟 :: 2.2
⭐ :: 1.8
✨ :: 1.6
💯 :: 2.3
✅ :: 1.2
✔ :: 0.9
🆗 :: 0.8
🔝 :: 1.6
🚀 :: 1.4
🔥 :: 1
☀ :: 0.8
🌞 :: 1.5
😉 :: 0.9
😋 :: 1.3
😜 :: 0.9
🤪 :: 0.7
😏 :: 0.2
# sad and hurt
🙁 :: -1.4
☹ :: -1.6
😞 :: -1.9
😔 :: -1.6
😟 :: -1.6
😢 :: -2
😭 :: -2.2
😥 :: -1.5
😰 :: -1.9
😓 :: -1.4
😩 :: -1.9
😫 :: -2
😖 :: -1.8
😣 :: -1.6
😿 :: -1.8
💔 :: -2.6
🥺 :: -0.8
😦 :: -1.3
😧 :: -1.5
😨 :: -1.8
😱 :: -1.6
🥲 :: -0.4
# angry and fed up
😠 :: -2.4
😡 :: -2.8
  yes: three weeks now 😡 => neg
🤬 :: -3.2
  yes: call me back 🤬🤬 => neg
😤 :: -1.8
👿 :: -2.6
😾 :: -2
💢 :: -2
🙄 :: -1.6
😒 :: -1.7
😑 :: -1.1
😐 :: -0.6
🤨 :: -0.8
😬 :: -0.9
😕 :: -1.2
🫤 :: -1
😪 :: -0.9
🥱 :: -1
😵 :: -1.2
🤯 :: -0.9
🤢 :: -2.3
🤮 :: -2.7
💩 :: -2.3
🤡 :: -2.1
💀 :: -0.9
☠ :: -1.3
🗑 :: -1.5
🚩 :: -1.4
❌ :: -1.1
🚫 :: -1
⛔ :: -1
🐌 :: -1.2
😴 :: -0.8
🤕 :: -1.5
🤒 :: -1.3
😷 :: -0.7
# hands and people
👍 :: 2
  yes: will do 👍🏽 => pos
👌 :: 1.6
👏 :: 2.2
🙏 :: 1.6
  yes: until tomorrow 🙏 => pos
🙌 :: 2.3
💪 :: 1.5
🤝 :: 1.5
✌ :: 1.2
🤞 :: 0.6
🤙 :: 1.1
👊 :: 0.6
🤟 :: 1.6
🫶 :: 2.6
👋 :: 0.4
👎 :: -2
  yes: your app 👎 => neg
🖕 :: -3.6
(🤦|🤦‍♀|🤦‍♂) :: -1.6
(🤷|🤷‍♀|🤷‍♂) :: -0.6
(🙅|🙅‍♀|🙅‍♂) :: -1.2
(🙆|🙆‍♀|🙆‍♂) :: 0.9
(💁|💁‍♀|💁‍♂) :: 0.3
(🙇|🙇‍♀|🙇‍♂) :: 0.4
