"""QR codes that cameras can read."""

import io
import re

import pikepdf
import pypdfium2

from pipeline.model.document import Document, Link, Passage, Picture, Section, Text
from pipeline.model.editions import edition
from pipeline.writers.pdf import styles, write
from pipeline.writers.pdf.pictures import figure
from pipeline.writers.qr import qr_code

PAGE = "https://example.org/leaflets/calling-the-police"


def test_different_addresses_have_different_codes() -> None:
    assert qr_code(PAGE) == qr_code(PAGE) != qr_code(PAGE + "/ur")


def test_the_code_is_drawn_as_paths_and_has_its_three_corners() -> None:
    assert figure(qr_code(PAGE), 127.0).content
    code = Picture("qr-code", Passage((Text("A code"),)))
    address = Passage((Link((Text(PAGE),), PAGE),))
    document = Document(Passage((Text("T"),)), (Section(None, (code, address)),), "en-GB")
    data, findings = write(document, edition("large-print"), drawings={"qr-code": qr_code(PAGE)})
    assert findings == ()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tags = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        ]
        left, _, right, top = map(float, tags[0].A.BBox)
    dark = pypdfium2.PdfDocument(data)[0].render(scale=4).to_numpy()[:, :, 0] < 128
    (side,) = map(int, re.findall(rb'viewBox="0 0 (\d+) ', qr_code(PAGE)))
    module = (right - left) / side

    def is_dark(down: int, across: int) -> bool:
        """Whether the middle of a module is dark, counted from the corner of the white margin."""
        y = styles.PAGE_HEIGHT - top + (down + 0.5) * module
        return bool(dark[int(4 * y), int(4 * (left + (across + 0.5) * module))])

    for down, across in ((4, 4), (4, side - 11), (side - 11, 4)):
        seen = [is_dark(down + 3, across + step) for step in range(-1, 8)]
        assert seen == [False, True, False, True, True, True, False, True, False], "a corner of a QR code"
