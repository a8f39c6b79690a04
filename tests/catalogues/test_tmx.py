"""Translation memories of other tools are read safely, merged without loss, and written for other tools."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.catalogues import tmx
from pipeline.catalogues.memory import TranslationUnit
from pipeline.model.errors import PipelineError

AGENCY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "http://unreachable.invalid/tmx14.dtd">
<tmx version="1.4"><header srclang="en-US" creationtool="Other" segtype="sentence"/>
<body>
<tu tuid="7" changeid="AL"><note>checked twice</note>
 <tuv xml:lang="en-US">
  <seg>Call <bpt i="1">&lt;b&gt;</bpt>999<ept i="1">&lt;/b&gt;</ept> <hi>now</hi>.</seg></tuv>
 <tuv xml:lang="pl_PL"><seg>Dzwon\u0301  teraz
   pod 999.</seg></tuv>
 <tuv xml:lang="zh-CN"><seg>\u7acb\u5373\u62e8\u6253 999\u3002</seg></tuv>
 <tuv xml:lang="zh-TW"><seg>\u7acb\u5373\u64a5\u6253 999\u3002</seg></tuv>
</tu>
<tu><tuv lang="EN"><seg>Only English</seg></tuv><tuv lang="PL"><seg> </seg></tuv></tu>
</body></tmx>
"""
POLISH = TranslationUnit("Call 999 now.", "Dzwoń teraz pod 999.", "a.tmx")


def test_the_words_of_a_language_and_script_are_read_without_a_tools_codes() -> None:
    assert tmx.pairs(AGENCY.encode(), "a.tmx", "en-GB", "pl") == (POLISH,)
    assert [pair.translation for pair in tmx.pairs(AGENCY.encode(), "", "en-GB", "zh-Hans")] == [
        "立即拨打 999。"
    ]
    assert tmx.pairs(AGENCY.encode("utf-16"), "", "en-GB", "ur") == ()
    utf_16 = AGENCY.replace("UTF-8", "UTF-16").encode("utf-16")
    assert tmx.pairs(utf_16, "a.tmx", "en-GB", "pl") == (POLISH,)


def test_merging_keeps_what_the_other_tool_wrote_and_adds_nothing_twice() -> None:
    ours = tmx.write([TranslationUnit("Call 999 now.", "Zadzwoń.", "pl.po")], "en-GB", "pl")
    both, gained = tmx.merged(ours, AGENCY.encode(), "a.tmx", "en-GB", "pl")
    assert gained == 1
    assert [pair.translation for pair in tmx.pairs(both, "", "en-GB", "pl")] == [
        "Zadzwoń.",
        POLISH.translation,
    ]
    unit = etree.fromstring(both).find("body")[1]
    assert (unit.get("tuid"), unit.get("changeid"), unit.get("srclang")) == ("7", "AL", "en-US")
    assert unit.findtext("note") == "checked twice"
    assert tmx.merged(both, AGENCY.encode(), "a.tmx", "en-GB", "pl") == (both, 0)
    assert tmx.merged(b"", both, "", "en-GB", "pl")[1] == 2


def test_a_memory_of_many_source_languages_is_one_too() -> None:
    """``*all*`` says that any of its languages may be the source (TMX 1.4b, srclang)."""
    every = AGENCY.replace('srclang="en-US"', 'srclang="*all*"').encode()
    both, gained = tmx.merged(b"", every, "a.tmx", "en-GB", "pl")
    assert gained == 1
    assert etree.fromstring(both).find("body")[0].get("srclang") == "*all*"


BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body><tu>&b;</tu></body></tmx>'
FILE = '<!DOCTYPE tmx [<!ENTITY f SYSTEM "file:///etc/passwd">]><tmx><body><tu>&f;</tu></body></tmx>'
UNKNOWN = '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx><body><tu>&f;</tu></body></tmx>'


@pytest.mark.parametrize("text", [BOMB, FILE, UNKNOWN, "<tmx><body>", "<xliff/>", "<tmx/>", "", "no XML"])
def test_a_file_that_is_not_tmx_or_declares_entities_is_refused(text: str) -> None:
    with pytest.raises(PipelineError) as error:
        tmx.pairs(text.encode(), "a.tmx", "en-GB", "pl")
    assert error.value.place.file == "a.tmx"


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\x00\x0b\ufffe<&\"'>")).map(
    lambda text: " ".join(text.split())
)


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_a_written_file_reads_back_without_characters_that_xml_forbids(texts: list[tuple[str, str]]) -> None:
    found = tmx.pairs(tmx.write([TranslationUnit(*pair) for pair in texts], "en-GB", "pl"), "", "en-GB", "pl")
    said = [tuple(tmx._words(_segment(text)) for text in pair) for pair in texts]
    assert [(pair.text, pair.translation) for pair in found] == [pair for pair in said if all(pair)]


def _segment(text: str) -> etree._Element:
    segment = etree.Element("seg")
    segment.text = tmx.NO_XML.sub("", text)
    return segment
