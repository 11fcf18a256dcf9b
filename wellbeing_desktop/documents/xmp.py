"""The metadata packet: what the document is and which rules it follows; nothing about people."""

from datetime import datetime
from xml.sax.saxutils import escape

_PACKET = """<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
{archival}<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{explained}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""

_ARCHIVAL = """<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
"""
_EXPLAINED = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
"""What only PDF/A asks for: what the property is that tells of PDF/UA."""


def packet(title: str, language: str, producer: str, made_at: datetime) -> bytes:
    """The packet in UTF-8; the moment stands there without a zone, as the information dictionary has it."""
    return _PACKET.format(
        title=escape(title),
        language=escape(language),
        producer=escape(producer),
        made=made_at.isoformat(timespec="seconds"),
        archival=_ARCHIVAL,
        explained=_EXPLAINED,
    ).encode()


def without_archival_claim(made: bytes) -> bytes:
    """A packet that `packet` made, no longer saying that the file is PDF/A; raises ValueError for any other."""
    for part in (_ARCHIVAL.encode(), _EXPLAINED.encode()):
        at = made.index(part)
        made = made[:at] + made[at + len(part) :]
    return made
