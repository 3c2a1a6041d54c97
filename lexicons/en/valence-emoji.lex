@lexicon 1 name=valence-emoji lang=en version=2026.11
# Sentiment of emoji in chat and e-mail. An emoji stands for the mood of its message, so a negation does not reach it.
# Faces that people use both ways (crying with laughter, upside down, the skull) are weak or left out.

@category valence.emoji.good kind=valence neg=keep
😀 :: 1.8
  yes: customer> it came 😀 => pos
😃 :: 1.9
😄 :: 1.9
😁 :: 1.7
😆 :: 1.3
😊 :: 1.9
  yes: customer> sorted 😊 => pos
☺ :: 1.7
🙂 :: 0.9
😉 :: 0.8
😍 :: 2.6
🥰 :: 2.7
😘 :: 2
🤗 :: 1.8
🤩 :: 2.6
😎 :: 1.5
😇 :: 1.3
🥳 :: 2.3
😂 :: 0.5
🤣 :: 0.5
😌 :: 1.1
😅 :: 0.2
🙌 :: 2
👏 :: 2
  yes: customer> what a team 👏 => pos
👍 :: 1.7
  yes: customer> 👍 => pos
👌 :: 1.6
🙏 :: 1.2
💪 :: 1.2
🤝 :: 1
❤ :: 2.5
💕 :: 2.4
💖 :: 2.5
💗 :: 2.4
💙 :: 2.3
💚 :: 2.3
💛 :: 2.3
💜 :: 2.3
🧡 :: 2.3
💯 :: 1.8
✨ :: 0.9
⭐ :: 1
🌟 :: 1.4
🎉 :: 2
🎊 :: 1.9
🏆 :: 1.9
🥇 :: 1.8
🌹 :: 1.3
💐 :: 1.4
🌈 :: 1
☀ :: 0.8
😺 :: 1.4
😋 :: 1.5

@category valence.emoji.bad kind=valence neg=keep
😠 :: -2.2
  yes: customer> still waiting here for the driver 😠 => neg
😡 :: -2.7
  yes: customer> three calls today 😡 => neg
🤬 :: -3
👿 :: -2.2
😤 :: -1.8
😞 :: -1.9
😔 :: -1.6
😟 :: -1.5
🙁 :: -1.4
☹ :: -1.7
😣 :: -1.5
😖 :: -1.6
😫 :: -1.7
😩 :: -1.6
😢 :: -1.8
😭 :: -1.4
😥 :: -1.2
😰 :: -1.4
😨 :: -1.4
😱 :: -1.2
😒 :: -1.6
🙄 :: -1.5
  yes: customer> another form 🙄 => neg
😑 :: -1
😐 :: -0.4
😕 :: -1.2
🤦 :: -1.6
  yes: customer> and again 🤦 => neg
🤮 :: -2.6
🤢 :: -2.3
👎 :: -2
  yes: customer> 👎 => neg
💩 :: -1.7
🖕 :: -3
💔 :: -2.1
😓 :: -1.1
😾 :: -1.8
🤡 :: -1.6
☠ :: -0.9
🗑 :: -1.2
