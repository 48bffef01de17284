"""Edit scripts from a form to its joined lemma (aankondigen, without underscores).

A script is `case prefix infix suffix`: 'K' keeps the form's case, 'L' lowers it; then `n:text` replaces the
first n code points by text; `g0` keeps the inside, `g1`/`g2` drop the first/second 'ge' at or after index 2;
then `n:text` replaces the last n code points. 'L 0: g1 1:en' reads aangekondigd as aankondigen."""


def drop_ge(word: str, nth: int) -> str | None:
    at = 1
    for _ in range(nth):
        at = word.find('ge', at + 1)
        if at < 0:
            return None
    return word[:at] + word[at + 2 :]


def _common(a: str, b: str) -> int:
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return n


def make_script(form: str, lemma: str) -> str:
    keep = lemma != lemma.lower() and lemma.lower() != form
    case = 'K' if keep else 'L'
    low, goal = form.lower(), lemma.lower()
    best = None
    starts = [('0:', low)]
    for cut, add in ((2, ''), (3, 'e'), (3, 'i'), (3, 'u')):
        if low[:2] == 'ge' and (not add or low[2:3] in 'ëïü'):
            starts.append((f'{cut}:{add}', add + low[cut:]))
    for prefix, word in starts:
        for nth in (0, 1, 2):
            if nth and prefix != '0:':
                continue
            inner = drop_ge(word, nth) if nth else word
            if inner is None:
                continue
            n = _common(inner, goal)
            cut, add = len(inner) - n, goal[n:]
            cost = cut + len(add) + (1.5 if nth or prefix != '0:' else 0)
            if best is None or cost < best[0]:
                best = (cost, f'{case} {prefix} g{nth} {cut}:{add}')
    return best[1]


def apply_script(form: str, script: str) -> str | None:
    """The lemma, or None where the script does not fit the form."""
    case, prefix, infix, suffix = script.split(' ', 3)
    word = form if case == 'K' else form.lower()
    cut, add = prefix.split(':', 1)
    if int(cut) > len(word):
        return None
    word = add + word[int(cut) :]
    if infix != 'g0':
        dropped = drop_ge(word, int(infix[1]))
        if dropped is None:
            return None
        word = dropped
    cut, add = suffix.split(':', 1)
    if int(cut) > len(word):
        return None
    return (word[: len(word) - int(cut)] + add) or None
