# `briefing add` as a person runs it: what is shown, asked, written, and what is left as it was.
"""The command."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import files
import pytest
from serving import PAGE, SENTENCES, site

from builder import cli, config, pipeline
from builder.model.text import Article, Basis

Running = Callable[..., tuple[int, str, str]]
TEXT = "Océan Bleu change de cap\n\n" + "\n\n".join(SENTENCES) + "\n"
ENGLISH = (
    "The company was founded in 2019 by two engineers who had left the navy. It has raised money, and they are not" * 2
)


@pytest.fixture
def root(project_at) -> Path:
    folder: Path = project_at({"seeds/.gitkeep": ""})
    return folder


@pytest.fixture
def add(root: Path, briefing: Running) -> Running:
    """Runs `briefing add …` in the project: exit status, standard output, standard error."""
    return partial(briefing, root, "add")


def articles(root: Path) -> tuple[Article, ...]:
    reading = pipeline.read(config.load(root))
    assert [d for d in reading.diagnostics if d.code not in ("no-articles", "unknown-language")] == []
    return tuple(document.article for document in reading.documents)


def written(root: Path) -> list[str]:
    return sorted(path.name for path in (root / "seeds").iterdir() if path.name != ".gitkeep")


def at(folder: Path, name: str, data: bytes | str) -> str:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(path)


def test_of_several_files_each_is_named_above_what_was_understood_of_it(
    tmp_path: Path, root: Path, add: Running
) -> None:
    one, two = at(tmp_path, "un.txt", TEXT), at(tmp_path, "deux.txt", f"Autre titre\n\n{SENTENCES[0]}\n")
    code, out, _ = add(one, two)
    assert code == 0 and len(articles(root)) == 2
    assert [out.index(one), out.index(two)] == sorted((out.index(one), out.index(two)))
    assert out.index(two) < out.index("Autre titre")


def test_an_address_a_pdf_a_word_file_and_a_text_become_articles(tmp_path: Path, root: Path, add: Running) -> None:
    with site() as served:
        code, out, err = add(f"{served.url}/article", "--allow-private")
        assert code == 0, err
        assert "2025-03-04 (so says the page)" in out
        assert "added: seeds/2025-03-04-le-phare-ocean-bleu-leve-12-millions-d-euros.txt\n" in out
        (page,) = articles(root)
        assert (page.title, page.publisher, page.author) == (
            "Océan Bleu lève 12 millions d’euros",
            "Le Phare",
            "Jeanne Martin",
        )
        assert (page.published, page.basis, page.language) == ("2025-03-04", Basis.STATED, "fr")
        # Nobody else could follow it; where it was published, only a person can say.
        assert page.url is None and "is of a private network and is not kept" in err
    other = "\n\n".join(
        f"Le port de Brest reçoit {n} navires et les marins sont dans la rade pour une semaine." for n in "123"
    )
    given = ("--publisher", 'L\'Ancre: "hebdo"', "--published", "2025-02", "--author", "- M. #1")
    assert add(at(tmp_path, "a.pdf", files.pdf(other)), *given)[0] == 0
    assert add(at(tmp_path, "b.docx", files.word()), "--title", "Un autre titre")[0] == 0
    assert add(at(tmp_path, "c.md", f"# Cap\n\n{TEXT[30:200]}"))[0] == 0
    by_publisher = {article.publisher: article for article in articles(root)}
    pdf = by_publisher['L\'Ancre: "hebdo"']
    assert (pdf.author, pdf.published) == ("- M. #1", "2025-02")
    assert len(articles(root)) == 4
    assert {article.format for article in articles(root)} == {"txt", "md"}


def test_without_a_terminal_nothing_is_asked_and_the_unknown_is_told(tmp_path: Path, root: Path, add: Running) -> None:
    code, out, err = add(at(tmp_path, "a.txt", TEXT))
    assert code == 0
    assert "note: shown as unknown: publisher, author, published" in err
    assert "(the first line)" in out
    (article,) = articles(root)
    assert (article.id, article.text, article.publisher, article.published) == (
        "ocean-bleu-change-de-cap",
        TEXT,
        None,
        None,
    )


def test_a_dry_run_shows_it_and_writes_nothing(tmp_path: Path, root: Path, add: Running) -> None:
    code, out, err = add(at(tmp_path, "a.txt", TEXT), "--dry-run")
    assert (code, written(root)) == (0, [])
    assert "Océan Bleu change de cap" in out and "nothing was added" in err
    assert SENTENCES[3].split()[-1] in out


def test_the_same_text_is_refused_and_a_wire_text_told(tmp_path: Path, root: Path, add: Running) -> None:
    path = at(tmp_path, "a.txt", TEXT)
    assert add(path)[0] == 0
    before = written(root)
    for again in (TEXT, TEXT.replace("\n", "\r\n"), TEXT.upper(), TEXT.replace(" ", "  ")):
        code, _, err = add(at(tmp_path, "b.txt", again))
        assert (code, written(root)) == (2, before)
        assert "is in the briefing already, as seeds/undated-unknown-ocean-bleu-change-de-cap.txt" in err
    code, _, err = add(at(tmp_path, "c.txt", f"Autre titre\n\n{SENTENCES[0]}\n\n{SENTENCES[1]}\n\n{SENTENCES[2]}\n"))
    assert code == 0
    assert "3 of its 3 sentences stand in seeds/undated-unknown-ocean-bleu-change-de-cap.txt too" in err
    assert "one voice" in err


def test_an_id_is_cut_between_words_and_never_inside_a_figure(tmp_path: Path, root: Path, add: Running) -> None:
    title = "Maison Valdrôme boucle son exercice 2024 sur une hausse de 18 %"
    add(at(tmp_path, "a.txt", f"{title}\n\n{SENTENCES[0]}\n"), "--yes")
    assert [a.id for a in articles(root)] == ["maison-valdrome-boucle-son-exercice-2024-sur-une-hausse-de"]


def test_the_author_is_taken_from_the_byline_where_nobody_says_another(
    tmp_path: Path, root: Path, add: Running
) -> None:
    body = f"\n\nPar Claire Besson, à Valence\n\n{SENTENCES[0]}\n"
    add(at(tmp_path, "a.txt", f"Un titre long{body}"), "--yes")
    add(at(tmp_path, "b.txt", f"Un autre titre long{body}Suite.\n"), "--yes", "--author", "Anne Roy")
    assert sorted(str(a.author) for a in articles(root)) == ["Anne Roy", "Claire Besson"]


def test_an_id_that_was_ever_sent_leads_to_no_other_article(tmp_path: Path, root: Path, add: Running) -> None:
    assert add(at(tmp_path, "a.txt", TEXT))[0] == 0
    other = TEXT.replace("12 millions", "15 millions")
    assert add(at(tmp_path, "b.txt", other))[0] == 0
    assert [a.id for a in articles(root)] == ["ocean-bleu-change-de-cap", "ocean-bleu-change-de-cap-2"]
    built = subprocess.run(
        [sys.executable, "-m", "builder", "--project", root, "build"], capture_output=True, check=False
    )
    assert built.returncode == 0
    for path in (root / "seeds").glob("*.txt"):
        path.unlink()
    assert add(at(tmp_path, "c.txt", TEXT.replace("12 millions", "16 millions")))[0] == 0
    assert [a.id for a in articles(root)] == ["ocean-bleu-change-de-cap-3"]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", "", "holds no text"),
        ("a.txt", b"\x00\x01\x02\x03" * 9, "is no text"),
        ("a.txt", "x" * (10 * 1024 * 1024 + 1), "larger than 10 MB"),
        ("a.odt", "x", "only .txt, "),
        ("a", "x", "only .txt, "),
        ("é à 🚀 .docx", "x", "é à 🚀 .docx: is no Word file"),
        ("a\nb\x1b[31m.txt", "", "a\\nb\\x1b[31m.txt: holds no text"),
        ("é" * 125 + ".txt", "", "holds no text"),
        ("a.txt", ENGLISH, "is in `en`, and articles are read in fr"),
        ("a.txt", "Компания была основана в 2019 году. " * 9, "none of the languages that are known"),
    ],
)
def test_a_bad_file_is_one_line_and_nothing_is_written(
    tmp_path: Path, root: Path, add: Running, name: str, data: bytes | str, words: str
) -> None:
    code, out, err = add(at(tmp_path, name, data))
    assert (code, out, written(root)) == (2, "", [])
    assert words in err
    assert len(err.splitlines()) == 1


def test_a_file_with_a_hard_name_is_added(tmp_path: Path, root: Path, add: Running) -> None:
    for at_, name in enumerate(("un été 🚀.txt", "é" * 125 + ".txt", "a\nb.txt", "-x.txt")):
        path = at(tmp_path, name, TEXT.replace("12 millions", f"{at_ + 13} millions"))
        assert add(path, "--publisher", "É" * 300, "--title", "🚀 Titre")[0] == 0
    raw = os.fsencode(tmp_path) + b"/\xff.txt"
    Path(os.fsdecode(raw)).write_bytes(TEXT.encode())
    assert add(os.fsdecode(raw))[0] == 0
    assert len(articles(root)) == 5
    assert all(len(os.fsencode(name)) < 160 for name in written(root))


def test_what_is_no_file_is_one_line(tmp_path: Path, root: Path, add: Running) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    for name in ("loop.txt", "gone.txt", "folder.txt", "pipe.txt", "missing.txt", "n" * 300 + ".txt"):
        code, _, err = add(str(tmp_path / name))
        assert (code, len(err.splitlines())) == (2, 1), name
    assert written(root) == []


def test_nothing_is_written_through_a_folder_that_leads_out(tmp_path: Path, root: Path, add: Running) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (root / "seeds" / ".gitkeep").unlink()
    (root / "seeds").rmdir()
    (root / "seeds").symlink_to(outside)
    code, _, err = add(at(tmp_path, "a.txt", TEXT))
    assert code == 2
    assert "seeds: is a link out of the project" in err
    assert list(outside.iterdir()) == []


def test_a_folder_without_a_project_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd) -> None:
    monkeypatch.setattr(sys, "argv", ["briefing", "--project", str(tmp_path), "add", "x.txt"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 2
    err = capfd.readouterr().err
    assert "mkdocs.yml: not found" in err and len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "option",
    [
        ("--published", "hier"),
        ("--published", "2025-02-30"),
        ("--url", "ftp://a/"),
        ("--language", "FR!"),
        ("--title", "a\nb"),
    ],
)
def test_an_option_that_cannot_be_read_is_one_line(
    tmp_path: Path, root: Path, add: Running, option: tuple[str, str]
) -> None:
    code, _, err = add(at(tmp_path, "a.txt", TEXT), *option)
    assert (code, len(err.splitlines()), written(root)) == (2, 1, [])
    assert err.startswith(option[0])


def test_one_bad_article_does_not_keep_the_others_out(tmp_path: Path, root: Path, add: Running) -> None:
    good, bad = at(tmp_path, "a.txt", TEXT), at(tmp_path, "b.pdf", files.scanned())
    code, _, err = add(bad, good, "--publisher", "Le Phare")
    assert (code, len(written(root))) == (2, 1)
    assert "(a scan)" in err and "1 of 2 were not added" in err
    assert add(good, bad, "--title", "x")[0] == 2


def test_another_language_is_added_when_somebody_says_so(tmp_path: Path, root: Path, add: Running) -> None:
    code, _, err = add(at(tmp_path, "a.txt", ENGLISH), "--language", "en")
    assert code == 0
    assert "shown, without facts" in err
    assert [article.language for article in articles(root)] == ["en"]


def test_a_text_in_front_matter_keeps_what_an_editor_inferred(tmp_path: Path, root: Path, add: Running) -> None:
    front = "---\nid: cap\npublished: 2025-02\npublished_basis:\n"
    front += "  inferred: {fr: Un mardi., en: A Tuesday.}\n  quotes:\n    - ce mardi\n---\n"
    assert add(at(tmp_path, "a.txt", front + TEXT))[0] == 0
    (article,) = articles(root)
    assert (article.id, article.published, article.basis) == ("cap", "2025-02", Basis.INFERRED)
    assert article.basis_note == (("fr", "Un mardi."), ("en", "A Tuesday."))
    assert article.basis_quotes == ("ce mardi",)
    code, _, err = add(at(tmp_path, "b.txt", front + TEXT.replace("12 millions", "15 millions")))
    assert code == 0
    assert "its id `cap` is another article's: it gets `cap-2`" in err


def test_a_page_that_kept_its_article_to_itself_is_told(tmp_path: Path, root: Path, add: Running) -> None:
    page = f"<html><body><article><p>{SENTENCES[0]}</p></article></body></html>"
    code, _, err = add(at(tmp_path, "a.html", page))
    assert code == 0
    assert "the page gave 26 words" in err


def test_standard_input_is_read_by_its_beginning(root: Path) -> None:
    for data in (PAGE.encode(), files.word(), TEXT.encode()):
        command = [sys.executable, "-m", "builder", "--project", root, "add", "-"]
        done = subprocess.run(command, input=data, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
    assert len(articles(root)) == 3


def test_in_a_terminal_what_is_missing_is_asked_until_it_can_be_read(tmp_path: Path, root: Path) -> None:
    shell, screen = pty.openpty()
    command = [sys.executable, "-m", "builder", "--project", root, "add", at(tmp_path, "a.txt", TEXT)]
    process = subprocess.Popen(command, stdin=screen, stdout=screen, stderr=screen, close_fds=True)
    os.close(screen)
    seen = b""

    def until(words: str) -> None:
        nonlocal seen
        end = time.monotonic() + 60
        while words.encode() not in seen:
            assert time.monotonic() < end
            seen += os.read(shell, 4096)
        seen = seen.partition(words.encode())[2]

    for question, answer in (
        ("Publisher", "Le Phare"),
        ("Author", ""),
        ("Published", "hier"),
        ("must be YYYY", None),
        ("Published", "2025-03"),
        ("Add it?", "y"),
    ):
        until(question)
        if answer is not None:
            os.write(shell, f"{answer}\n".encode())
    assert process.wait(60) == 0
    os.close(shell)
    (article,) = articles(root)
    assert (article.publisher, article.author, article.published) == ("Le Phare", None, "2025-03")
