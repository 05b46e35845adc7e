"""What the tokenizers library makes of lines of text: reference_tokens.py TOKENIZER.json LINES.txt OUT.jsonl

One object a line: text, ids, and spans in UTF-16 units. `packages/reader` has to give the same."""
import json
import sys

from tokenizers import Tokenizer


def main(tokenizer, lines, out):
    unigram = Tokenizer.from_file(tokenizer)
    with open(lines, encoding='utf-8', newline='\n') as texts, open(out, 'w', encoding='utf-8') as made:
        for line in texts:
            text = line.rstrip('\n')
            read = unigram.encode(text, add_special_tokens=False)
            units = [0]
            for character in text:
                units.append(units[-1] + (2 if ord(character) > 0xffff else 1))
            spans = [[units[start], units[end]] for start, end in read.offsets]
            made.write(json.dumps({'text': text, 'ids': read.ids, 'spans': spans}, ensure_ascii=False) + '\n')


main(*sys.argv[1:])
