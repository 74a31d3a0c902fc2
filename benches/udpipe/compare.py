#!/usr/bin/env python3
"""Speed of recoupe's whole syntax against UDPipe 1, in one run, on one core.

    pip install ufal.udpipe
    compare.py train  MODEL TRAIN.conllu            trains UDPipe's own tagger and parser (minutes)
    compare.py speed  MODEL TEST.conllu RECOUPE     measures both on the text of TEST.conllu

UDPipe gets the easier work: sentences and words as the treebank has them, to tag and parse. recoupe reads the raw
text and splits, tokenises, tags, adds morphology and lemmas, and parses. Its time is that of the whole command less
that of the same command on a single sentence, so that start and loading count for neither side.

How long UDPipe trains does not change how fast it tags and parses: the sizes of its tables and layers do, and those
are its defaults. One pass each is enough here; its accuracy is not what is measured.
"""

import os
import subprocess
import sys
import tempfile
import time

RUNS = 5


def udpipe():
    try:
        from ufal import udpipe as module
    except ImportError:
        sys.exit("compare.py: ufal.udpipe is missing: pip install ufal.udpipe")
    return module


def sentences(path):
    """The sentences of a CoNLL-U file, as UDPipe holds them."""
    lib = udpipe()
    reader = lib.InputFormat.newConlluInputFormat()
    with open(path, encoding="utf-8") as file:
        reader.setText(file.read())
    found, error = [], lib.ProcessingError()
    sentence = lib.Sentence()
    while reader.nextSentence(sentence, error):
        found.append(sentence)
        sentence = lib.Sentence()
    if error.occurred():
        sys.exit(f"compare.py: {path}: {error.message}")
    return found


def train(model_path, train_path):
    lib = udpipe()
    data, held_out, error = lib.Sentences(), lib.Sentences(), lib.ProcessingError()
    for sentence in sentences(train_path):
        data.append(sentence)
    model = lib.Trainer.train(
        "morphodita_parsito",
        data,
        held_out,
        lib.Trainer.NONE,
        "iterations=1",
        "iterations=1;embedding_form=50;embedding_upostag=20;embedding_feats=20;hidden_layer=200;"
        "transition_system=projective;transition_oracle=static",
        error,
    )
    if error.occurred():
        sys.exit(f"compare.py: {error.message}")
    with open(model_path, "wb") as file:
        file.write(model)


def udpipe_seconds(model, data):
    """CPU seconds to tag and to parse all sentences, the best of some runs."""
    lib = udpipe()
    best = None
    for _ in range(RUNS):
        start = time.process_time()
        for sentence in data:
            model.tag(sentence, lib.Model.DEFAULT)
            model.parse(sentence, lib.Model.DEFAULT)
        taken = time.process_time() - start
        best = taken if best is None else min(best, taken)
    return best


def command_seconds(command):
    """CPU seconds of a command, the best of some runs."""
    best = None
    for _ in range(RUNS):
        before = os.times()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        taken = after.children_user + after.children_system - before.children_user - before.children_system
        best = taken if best is None else min(best, taken)
    return best


def text_of(path):
    """The running text of a CoNLL-U file."""
    with open(path, encoding="utf-8") as file:
        return " ".join(line.split("=", 1)[1].strip() for line in file if line.startswith("# text ="))


def recoupe_seconds(binary, text, copies):
    """CPU seconds for `copies` paragraphs of the text, without start and loading."""
    with tempfile.TemporaryDirectory() as folder:
        long, short = os.path.join(folder, "long.txt"), os.path.join(folder, "short.txt")
        with open(long, "w", encoding="utf-8") as file:
            file.write("\n\n".join([text] * copies))
        with open(short, "w", encoding="utf-8") as file:
            file.write("Le calme est revenu.")
        command = [binary, "parse", "--conllu", "--lang", "fr"]
        return command_seconds(command + [long]) - command_seconds(command + [short])


def speed(model_path, test_path, binary):
    lib = udpipe()
    model = lib.Model.load(model_path)
    if model is None:
        sys.exit(f"compare.py: {model_path}: not a UDPipe model")
    data = sentences(test_path)
    words = sum(sentence.words.size() - 1 for sentence in data)
    copies = 50
    theirs = words / udpipe_seconds(model, data)
    ours = copies * words / recoupe_seconds(binary, text_of(test_path), copies)
    print(f"test file                      {test_path}, {words} words")
    print(f"UDPipe 1, tag + parse          {theirs:>9,.0f} words/s")
    print(f"recoupe, raw text to CoNLL-U   {ours:>9,.0f} words/s")
    print(f"ratio                          {ours / theirs:>9.1f}")


def main():
    # One core for both sides.
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    match sys.argv[1:]:
        case ["train", model, data]:
            train(model, data)
        case ["speed", model, data, binary]:
            speed(model, data, binary)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
