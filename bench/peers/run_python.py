"""One of the Python peers on a file of texts, one a line: run_python.py NAME TEXTS PHRASES

Prints: texts, CPU seconds of the loop, CPU seconds of the start, what was found, version. Run by peers.py in the virtual
environment that it makes."""

import importlib.metadata
import os
import sys
import time


def vader(_):
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    analyzer = SentimentIntensityAnalyzer()
    return lambda text: analyzer.polarity_scores(text)["compound"] != 0


def nltk_vader(_):
    import pathlib
    import vaderSentiment
    import nltk.data
    from nltk.sentiment.vader import SentimentIntensityAnalyzer
    # NLTK has its lexicon on a server of its own; the other package ships the same file.
    file = pathlib.Path(vaderSentiment.__file__).parent / "vader_lexicon.txt"
    nltk.data.path.append(str(file.resolve().parent))
    analyzer = SentimentIntensityAnalyzer(lexicon_file=file.resolve().as_uri())
    return lambda text: analyzer.polarity_scores(text)["compound"] != 0


def textblob(_):
    from textblob import TextBlob
    return lambda text: TextBlob(text).sentiment.polarity != 0


def spacy(phrases):
    import spacy as library
    from spacy.matcher import PhraseMatcher
    nlp = library.blank("en")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("phrases", [nlp.make_doc(phrase) for phrase in phrases])
    return lambda text: len(matcher(nlp.make_doc(text)))


def flashtext(phrases):
    from flashtext import KeywordProcessor
    processor = KeywordProcessor()
    processor.add_keywords_from_list(phrases)
    return lambda text: len(processor.extract_keywords(text))


def ahocorasick(phrases):
    import ahocorasick as library
    automaton = library.Automaton()
    for phrase in phrases:
        automaton.add_word(phrase, len(phrase))
    automaton.make_automaton()

    def find(text):
        text = text.lower()
        last = len(text) - 1
        return sum((end == last or not text[end + 1].isalnum()) and (end < size or not text[end - size].isalnum())
                   for end, size in automaton.iter(text))

    return find


PEERS = {"vader": (vader, "vaderSentiment"), "nltk": (nltk_vader, "nltk"), "textblob": (textblob, "textblob"),
         "spacy": (spacy, "spacy"), "flashtext": (flashtext, "flashtext"), "ahocorasick": (ahocorasick, "pyahocorasick")}


def main():
    name, texts, phrases = sys.argv[1:]
    os.environ.setdefault("PYTHONHASHSEED", "0")
    with open(phrases, encoding="utf-8") as file:
        listed = file.read().splitlines()
    make, package = PEERS[name]
    begin = time.process_time()
    score = make(listed)
    with open(texts, encoding="utf-8") as file:
        lines = file.read().split("\n")[:-1]
    started = time.process_time()
    found = sum(score(line) for line in lines)
    end = time.process_time()
    print(len(lines), end - started, started - begin, found, importlib.metadata.version(package))


if __name__ == "__main__":
    main()
