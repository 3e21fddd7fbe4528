#!/usr/bin/env python3
"""Verifies an exported log of Zorgzaam, by docs/log-format.md. usage: verify_log.py FOLDER [KEY]

KEY is the verifier key of the log as you know it from elsewhere; without it the key in the folder is taken.
Prints what is wrong, a line each, and ends with 0 when nothing is, 1 when something is, 2 when it cannot be read."""
import base64, bisect, collections, hashlib, itertools, pathlib, sys

# Ed25519 (RFC 8032, section 5.1): the curve -x² + y² = 1 + d x² y² over the field of P.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(a, b):
    s = (a[1] - a[0]) * (b[1] - b[0]) % P
    t = (a[1] + a[0]) * (b[1] + b[0]) % P
    u, v = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = t - s, v - u, v + u, t + s
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def point_of(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        raise ValueError("not on the curve")
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        raise ValueError("not on the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed_by(key, text, signature):
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or scalar >= ORDER:
        return False
    try:
        public, start = point_of(key), point_of(signature[:32])
    except ValueError:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % ORDER
    left, right = times(scalar, BASE), add(start, times(challenge, public))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def read_key(line):
    name, number, text = line.strip().split("+", 2)
    data = base64.b64decode(text, validate=True)
    if len(data) != 33 or data[0] != 1:
        raise ValueError("only Ed25519 keys are read")
    if hashlib.sha256(name.encode() + b"\n" + data).digest()[:4].hex() != number.lower():
        raise ValueError("the key id does not belong to the key")
    return name, bytes.fromhex(number), data[1:]


def read_checkpoint(note, key):
    """Size and root of a signed checkpoint, or None when the log did not sign it."""
    (name, number, public), signatures = key, []
    try:
        text, lines = note.decode().rsplit("\n\n", 1)
        for line in lines.rstrip("\n").split("\n"):
            dash, signer, encoded = line.split(" ")
            data = base64.b64decode(encoded, validate=True)
            if dash == "\u2014" and signer == name and data[:4] == number:
                signatures.append(data[4:])
        if not signatures or not all(signed_by(public, text.encode() + b"\n", each) for each in signatures):
            return None
        origin, size, root = text.split("\n")[:3]
        return (int(size), base64.b64decode(root, validate=True)) if origin == name else None
    except (ValueError, UnicodeDecodeError):
        return None


class Tree:
    """The right edge of a Merkle tree (RFC 9162, section 2.1): enough to append and to know the root."""
    def __init__(self):
        self.size, self.edge = 0, []

    def append(self, leaf):
        number = self.size
        while number & 1:
            leaf = hashlib.sha256(b"\1" + self.edge.pop() + leaf).digest()
            number >>= 1
        self.edge.append(leaf)
        self.size += 1

    def root(self):
        root = self.edge[-1] if self.edge else hashlib.sha256(b"").digest()
        for left in reversed(self.edge[:-1]):
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
    for line, position in enumerate(matched):
        if position < 0:
            continue
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
            if matched[line] < 0:
                unknown.append(line)
            continue
        end = len(signed) if line == len(found) else matched[line]
        missing = [position for position in range(start, end) if position not in here]
        changed = min(len(missing), len(unknown))
        named["changed"] += missing[:changed]
        named["dropped"] += missing[changed:]
        named["inserted"] += unknown[changed:]
        start, unknown = end + 1, []
    named["moved"] = [p for i, p in enumerate(matched) if p >= 0 and i not in stayed]
    return [f"{fault} {at}" for fault in sorted(named) for at in sorted(named[fault])]


def verify(folder, key):
    leaves = (folder / "leaves.bin").read_bytes()
    signed = [leaves[i:i + 32] for i in range(0, len(leaves), 32)]
    if len(leaves) % 32:
        raise ValueError("leaves.bin holds no whole number of hashes")
    findings, checkpoints, tree, found, named = [], [], Tree(), [], {}
    for file in sorted((folder / "checkpoints").glob("*.txt")):
        checkpoint = read_checkpoint(file.read_bytes(), key)
        if checkpoint and checkpoint[0] == int(file.stem):
            checkpoints.append(checkpoint)
        else:
            findings.append(f"signature {int(file.stem)}")
    for size, root in checkpoints:
        for leaf in signed[tree.size:size]:
            tree.append(leaf)
        if (tree.size, tree.root()) != (size, root):
            findings.append(f"root {size}")
    if tree.size < len(signed):
        findings.append(f"uncovered {tree.size}")
    with open(folder / "entries.ndjson", "rb") as entries:
        for line in entries:
            if not line.endswith(b"\n"):
                raise ValueError("the last line of entries.ndjson does not end")
            _, _, rest = line.partition(b'"subject_list":"')
            if len(rest) > 64:
                named.setdefault(rest[:64], len(found))
            found.append(hashlib.sha256(b"\0" + line[:-1]).digest())
    with open(folder / "subject-lists.txt", "rb") as lists:
        for name, lines in itertools.groupby(map(bytes.split, lists), lambda line: line[0]):
            if hashlib.sha256(b"".join(sorted(member + b"\n" for _, member in lines))).hexdigest().encode() == name:
                named.pop(name, None)
    lists = [f"list {position}" for position in sorted(named.values())]
    return len(found), len(checkpoints), findings + differences(signed, found) + lists


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        folder = pathlib.Path(arguments[0])
        key = read_key(arguments[1] if len(arguments) == 2 else (folder / "log.pub").read_text())
        entries, checkpoints, findings = verify(folder, key)
    except (OSError, ValueError) as fault:
        print(f"The folder cannot be verified: {fault}", file=sys.stderr)
        return 2
    print(*findings, sep="\n", end="\n" if findings else "")
    print(f"{entries} entries, {checkpoints} checkpoints, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
