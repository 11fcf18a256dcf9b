"""The logical structure of a document: what is a heading, a list, a table, for those who cannot see the page.

PDF 1.7 (ISO 32000-1) 14.7 and 14.8; PDF/UA-1 (ISO 14289-1) 7.
"""

from collections.abc import Iterator
from dataclasses import dataclass

_CELLS = {"TH", "TD"}  # stand in the tree even when empty, so that every row has all its columns


@dataclass(frozen=True, slots=True)
class Linked:
    """A place on a page that leads to another, by its number among the links of the document; both from 0."""

    page: int
    number: int


class Element:
    """A node of the structure tree; its kids are nodes, marked pieces of pages and links, in reading order."""

    def __init__(self, tag: str, alt: str = "", attributes: str = "") -> None:
        self.tag = tag
        self.alt = alt
        self.attributes = attributes
        self.kids: list[Element | tuple[int, int] | Linked] = []

    def child(self, tag: str) -> "Element":
        """A new node at the end of this one."""
        return self._add(Element(tag))

    def listing(self, style: str) -> "Element":
        """A new list; `style` is 'Disc' or 'Decimal'."""
        return self._add(Element("L", attributes=f"/O /List /ListNumbering /{style}"))

    def header_cell(self, scope: str) -> "Element":
        """A new heading cell; `scope` is 'Column' or 'Row'."""
        return self._add(Element("TH", attributes=f"/O /Table /Scope /{scope}"))

    def figure(self, alt: str) -> "Element":
        """A new picture with the words that stand in for it."""
        return self._add(Element("Figure", alt))

    def surround(self, left: float, bottom: float, right: float, top: float) -> None:
        """Say where on its page a picture stands, in points from the lower left corner."""
        box = f"[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"
        self.attributes = f"/O /Layout /Placement /Block /BBox {box}"

    def mark(self, page: int, number: int) -> None:
        """Add the marked piece `number` of a page, both counted from 0."""
        self.kids.append((page, number))

    def lead(self, page: int, number: int) -> None:
        """Add the link `number` of the document, which stands on a page, both counted from 0."""
        self.kids.append(Linked(page, number))

    def nodes(self) -> Iterator["Element"]:
        """This node and all below that hold something, each before its kids."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element) and kid.stands:
                yield from kid.nodes()

    @property
    def stands(self) -> bool:
        """True when it belongs in the tree: something of it is on a page, or it is a cell."""
        return self.tag in _CELLS or any(not isinstance(kid, Element) or kid.stands for kid in self.kids)

    def _add(self, kid: "Element") -> "Element":
        self.kids.append(kid)
        return kid


def text_string(text: str) -> str:
    """A PDF text string in hexadecimal UTF-16, in which no letter can end the string."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def structure_objects(root: Element, first: int, pages: list[int], links: list[int]) -> list[str]:
    """The objects of the tree, numbered from `first`, which is the StructTreeRoot.

    `pages` and `links` are the object numbers of the pages and of the links, whose keys in the tree follow the pages'.
    """
    nodes = list(root.nodes())
    numbers = {id(node): first + place for place, node in enumerate(nodes, 1)}
    parents = {id(kid): numbers[id(node)] for node in nodes for kid in node.kids if isinstance(kid, Element)}
    bodies = [_node(node, numbers, parents.get(id(node), first), pages, links) for node in nodes]
    tree, keys = first + len(nodes) + 1, len(pages) + len(links)
    head = f"<< /Type /StructTreeRoot /K {first + 1} 0 R /ParentTree {tree} 0 R /ParentTreeNextKey {keys} >>"
    return [head, *bodies, _parent_tree(nodes, numbers, len(pages))]


def _node(node: Element, numbers: dict[int, int], parent: int, pages: list[int], links: list[int]) -> str:
    home = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
    kids = []
    for kid in node.kids:
        if isinstance(kid, tuple):
            kids.append(_piece(*kid, home, pages))
        elif isinstance(kid, Linked):
            kids.append(f"<< /Type /OBJR /Pg {pages[kid.page]} 0 R /Obj {links[kid.number]} 0 R >>")
        elif id(kid) in numbers:
            kids.append(f"{numbers[id(kid)]} 0 R")
    body = f"<< /Type /StructElem /S /{node.tag} /P {parent} 0 R /K [{' '.join(kids)}]"
    if home is not None:
        body += f" /Pg {pages[home]} 0 R"
    if node.alt:
        body += f" /Alt {text_string(node.alt)}"
    if node.attributes:
        body += f" /A << {node.attributes} >>"
    return body + " >>"


def _piece(page: int, number: int, home: int | None, pages: list[int]) -> str:
    if page == home:
        return str(number)
    return f"<< /Type /MCR /Pg {pages[page]} 0 R /MCID {number} >>"


def _parent_tree(nodes: list[Element], numbers: dict[int, int], pages: int) -> str:
    owners: list[dict[int, int]] = [{} for _ in range(pages)]
    leading: dict[int, int] = {}
    for node in nodes:
        for kid in node.kids:
            if isinstance(kid, tuple):
                owners[kid[0]][kid[1]] = numbers[id(node)]
            elif isinstance(kid, Linked):
                leading[pages + kid.number] = numbers[id(node)]
    entries = (
        f"{page} [{' '.join(f'{owned[number]} 0 R' for number in range(len(owned)))}]"
        for page, owned in enumerate(owners)
    )
    links = (f"{key} {number} 0 R" for key, number in sorted(leading.items()))
    return f"<< /Nums [{' '.join((*entries, *links))}] >>"
