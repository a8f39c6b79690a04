"""TOML text -> the settings of a project, a leaflet, a picture set, a glossary: a module a kind of file.

Knows keys; knows no disk.
"""

from pipeline.project.settings.glossary_toml import read_glossary
from pipeline.project.settings.leaflet_toml import read_leaflet
from pipeline.project.settings.people_toml import read_people
from pipeline.project.settings.pictures_toml import read_pictures
from pipeline.project.settings.project_toml import read_settings

__all__ = ["read_glossary", "read_leaflet", "read_people", "read_pictures", "read_settings"]
