"""Makes one leaflet in one language: composes each edition, writes it, and checks the finished bytes.

``compose`` builds the documents of an edition from the translated text, the settings and the labels; it
knows no file format and no page. ``composed`` judges them; ``make`` does the whole work for one language.
Nothing here touches the disk, so any process can run it.
"""
