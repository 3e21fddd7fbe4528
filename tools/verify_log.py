#!/usr/bin/env python3
"""Verifies an exported log of Zorgzaam, by docs/log-format.md. usage: verify_log.py FOLDER [KEY]

KEY is the verifier key of the log as you know it from elsewhere; without it the key in the folder is taken.
Prints what is wrong, a line each, and ends with 0 when nothing is, 1 when something is, 2 when it cannot be read."""
import base64, bisect, collections, hashlib, itertools, json, pathlib, re, sys

# Ed25519 (RFC 8032, section 5.1): the curve -x² + y² = 1 + d x² y² over the field of P.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D, ROOT = -121665 * pow(121666, P - 2, P) % P, pow(2, (P - 1) // 4, P)

def add(a, b):
    s, t = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    u, v = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = t - s, v - u, v + u, t + s
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        result = add(result, point) if number & 1 else result
        point, number = add(point, point), number >> 1
    return result

def point_of(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x * ROOT % P if (x * x - square) % P else x
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("not on the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P

BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def signed_by(key, text, signature):
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or scalar >= ORDER:
        return False
    public, start = point_of(key), point_of(signature[:32])
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    left, right = times(scalar, BASE), add(start, times(challenge, public))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


def read_key(line):
    name, number, text = line.strip().split("+", 2)
    data = base64.b64decode(text, validate=True)
    if len(data) != 33 or data[0] != 1 or hashlib.sha256(name.encode() + b"\n" + data).digest()[:4].hex() != number.lower():
        raise ValueError("no Ed25519 key, or its id does not belong to it")
    return name, bytes.fromhex(number), data[1:]


def read_json(text):
    """JSON that is nested no deeper than every verifier reads it: 64 levels."""
    steps = ((c in "[{") - (c in "]}") for c in re.sub(r'"(?:[^"\\]|\\.)*"', "", text))
    if max(itertools.accumulate(steps), default=0) > 64:
        raise ValueError("nested too deep")
    return json.loads(text)


def read_gap(line):
    """Position, origin and words of an entry that states a gap, or None."""
    try:
        entry = read_json(line.decode())
        gap, position = read_json(entry["data"]), entry["position"]
        size, restored, origin, former = (gap[n] for n in ("witnessed_size", "restored_size", "origin", "former_origin"))
        if {*map(type, (position, size, restored))} != {int} or {type(origin), type(former)} != {str} or "witnessed_root" not in gap:
            return None
        return position, origin, f"{size - restored if size > restored else 'unknown'} of {size} entries lost of {former}"
    except (ValueError, KeyError, TypeError):
        return None


def read_checkpoint(note, key):
    """Size and root of a signed checkpoint, or None when the log did not sign it."""
    name, number, public = key
    try:
        text, lines = note.decode().rsplit("\n\n", 1)
        parts = (line.split(" ") for line in lines.rstrip("\n").split("\n"))
        decoded = [(dash, signer, base64.b64decode(data, validate=True)) for dash, signer, data in parts]
        own = [data[4:] for dash, signer, data in decoded if (dash, signer, data[:4]) == ("\u2014", name, number)]
        origin, size, root = text.split("\n")[:3]
        valid = origin == name and own and all(signed_by(public, text.encode() + b"\n", each) for each in own)
        return (int(size), base64.b64decode(root, validate=True)) if valid else None
    except ValueError:
        return None


def append(edge, number, leaf):
    """Adds leaf so many to the right edge of a Merkle tree (RFC 9162, section 2.1)."""
    while number & 1:
        leaf, number = hashlib.sha256(b"\1" + edge.pop() + leaf).digest(), number >> 1
    edge.append(leaf)


def root_of(edge):
    root = edge[-1] if edge else hashlib.sha256(b"").digest()
    for left in reversed(edge[:-1]):
        root = hashlib.sha256(b"\1" + left + root).digest()
    return root


def differences(signed, found):
    """Names changed, dropped, inserted and moved entries by comparing the signed hashes with those found."""
    if signed == found:
        return []
    places = collections.defaultdict(collections.deque)
    for position, leaf in enumerate(signed):
        places[leaf].append(position)
    matched = [places[leaf].popleft() if places.get(leaf) else -1 for leaf in found]
    tails, ends, before = [], [], [-1] * len(found)
    for line, position in ((line, position) for line, position in enumerate(matched) if position >= 0):
        at = bisect.bisect_left(ends, position)
        before[line] = tails[at - 1] if at else -1
        tails[at:at + 1], ends[at:at + 1] = [line], [position]
    stayed, line = set(), tails[-1] if tails else -1
    while line >= 0:
        stayed.add(line)
        line = before[line]
    here, named = {position for position in matched if position >= 0}, collections.defaultdict(list)
    start, unknown = 0, []
    for line in range(len(found) + 1):
        if line < len(found) and line not in stayed:
            unknown += [line] if matched[line] < 0 else []
            continue
        end = len(signed) if line == len(found) else matched[line]
        missing = [position for position in range(start, end) if position not in here]
        named["changed"] += missing[:len(unknown)]
        named["dropped"] += missing[len(unknown):]
        named["inserted"] += unknown[len(missing):]
        start, unknown = end + 1, []
    named["moved"] = [p for i, p in enumerate(matched) if p >= 0 and i not in stayed]
    return [f"{fault} {at}" for fault in sorted(named) for at in sorted(named[fault])]


def lines_of(file):
    """Each line without its newline, as bytes."""
    with open(file, "rb") as lines:
        for line in lines:
            if not line.endswith(b"\n"):
                raise ValueError(f"the last line of {file.name} does not end")
            yield line[:-1]


def verify(folder, keys):
    leaves = (folder / "leaves.bin").read_bytes()
    signed = [leaves[i:i + 32] for i in range(0, len(leaves), 32)]
    files = sorted((folder / "checkpoints").glob("*.txt"))
    if len(leaves) % 32 or not files:
        raise ValueError("leaves.bin holds no whole number of hashes, or there is no checkpoint")
    findings, checkpoints, edge, done, found, named, gaps = [], [], [], 0, [], {}, []
    for line in lines_of(folder / "entries.ndjson"):
        _, _, rest = line.partition(b'"subject_list":"')
        if len(rest) >= 64:
            named.setdefault(rest[:64], len(found))
        if b'"type":"nl.zorgzaam.log.gap"' in line and (gap := read_gap(line)):
            gaps.append(gap)
        found.append(hashlib.sha256(b"\0" + line).digest())
    for file in files:
        origin = ([keys[0][0]] + [name for position, name, _ in gaps if position < int(file.stem)])[-1]
        checkpoint = next((read_checkpoint(file.read_bytes(), key) for key in keys if key[0] == origin), None)
        fits = checkpoint and checkpoint[0] == int(file.stem)
        checkpoints += [checkpoint] if fits else []
        findings += [] if fits else [f"signature {int(file.stem)}"]
    for size, root in checkpoints:
        for done, leaf in enumerate(signed[done:size], done + 1):
            append(edge, done - 1, leaf)
        findings += [f"root {size}"] if (done, root_of(edge)) != (size, root) else []
    findings += [f"uncovered {done}"] if done < len(signed) else []
    lists = (line.split(b" ") for line in lines_of(folder / "subject-lists.txt"))
    for name, lines in itertools.groupby(lists, lambda line: line[0]):
        if hashlib.sha256(b"".join(sorted(member + b"\n" for _, member in lines))).hexdigest().encode() == name:
            named.pop(name, None)
    findings += differences(signed, found) + [f"list {position}" for position in sorted(named.values())]
    return len(found), len(checkpoints), [f"gap {at}: {text}" for at, _, text in gaps], findings


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        folder = pathlib.Path(arguments[0])
        keys = [read_key(line) for line in (folder / "log.pub").read_text().strip().split("\n")]
        trusted = read_key(arguments[1]) if len(arguments) == 2 else keys[0]
        keys = [key for key in keys if key[2] == trusted[2]] if trusted in keys else [trusted]
        entries, checkpoints, gaps, findings = verify(folder, keys)
    except (OSError, ValueError) as fault:
        print(f"The folder cannot be verified: {fault}", file=sys.stderr)
        return 2
    print(*gaps, *findings, f"{entries} entries, {checkpoints} checkpoints, {len(findings)} findings", sep="\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
