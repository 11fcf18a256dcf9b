"""Where a vault may not live: in a folder that another program keeps alike elsewhere, or on a disk in a network.

A program that copies files while SQLite writes them takes half a vault, and may put an older one back under our hands;
a network's locks and syncs do not hold what SQLite asks of them (https://sqlite.org/howtocorrupt.html, 2 and 3).
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ..domain.errors import Kind, UserError
from .mounts import Mount, mounts, on_network_drive

_NAMES = (
    (r"dropbox( \(.*\))?", "Dropbox"),
    (r"onedrive([ -].*)?", "OneDrive"),
    (r"(google ?drive|drivefs)([ -].*)?", "Google Drive"),
    (r"icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud\d*", "ownCloud"),
    (r"syncthing", "Syncthing"),
    (r"mega(sync)?( downloads| uploads)?", "MEGA"),
    (r"pcloud ?(drive|sync)?", "pCloud"),
    (r"proton ?drive([ -].*)?", "Proton Drive"),
    (r"tresorit( drive)?|tresors", "Tresorit"),
    (r"seafile|seadrive", "Seafile"),
    (r"synology ?drive|cloudstation", "Synology Drive"),
    (r"box sync|box-box", "Box"),
    (r"kdrive|jottacloud|koofr|insync|yandex\.disk", "{name}"),
)
_MARKS = (
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".sync_*.db", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    ("._sync_*.db", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".megaignore", "MEGA"),
    (".sync/ID", "Resilio Sync"),
    (".SynologyWorkingDirectory", "Synology Drive"),
)
"""What the programs leave in the folder that they keep alike; `~/.dropbox` is Dropbox's own and no such mark."""

_SETTINGS = (
    (".dropbox/info.json", "Dropbox", r'"path"\s*:\s*"((?:[^"\\]|\\.)*)"'),
    ("{APPDATA}/Dropbox/info.json", "Dropbox", r'"path"\s*:\s*"((?:[^"\\]|\\.)*)"'),
    ("{LOCALAPPDATA}/Dropbox/info.json", "Dropbox", r'"path"\s*:\s*"((?:[^"\\]|\\.)*)"'),
    (".config/onedrive/config", "OneDrive", r'(?m)^\s*sync_dir\s*=\s*"([^"]*)"'),
    (".config/Nextcloud/nextcloud.cfg", "Nextcloud", r"(?m)^.*\\localPath=(.*)$"),
    ("{APPDATA}/Nextcloud/nextcloud.cfg", "Nextcloud", r"(?m)^.*\\localPath=(.*)$"),
    ("Library/Preferences/Nextcloud/nextcloud.cfg", "Nextcloud", r"(?m)^.*\\localPath=(.*)$"),
    (".config/ownCloud/owncloud.cfg", "ownCloud", r"(?m)^.*\\localPath=(.*)$"),
    ("{APPDATA}/ownCloud/owncloud.cfg", "ownCloud", r"(?m)^.*\\localPath=(.*)$"),
    (".local/state/syncthing/config.xml", "Syncthing", r'<folder\b[^>]*\bpath="([^"]*)"'),
    (".config/syncthing/config.xml", "Syncthing", r'<folder\b[^>]*\bpath="([^"]*)"'),
    ("Library/Application Support/Syncthing/config.xml", "Syncthing", r'<folder\b[^>]*\bpath="([^"]*)"'),
    ("{LOCALAPPDATA}/Syncthing/config.xml", "Syncthing", r'<folder\b[^>]*\bpath="([^"]*)"'),
)
_ENVIRONMENT = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MOST = 1 << 20
"""Bytes of another program's settings that are read."""

_NETWORK = re.compile(
    r"(fuse\.)?(nfs4?|cifs|smb[23]?|smbfs|afpfs|webdav|davfs2?|ncpfs|ncp|afs|coda|ceph|glusterfs|lustre|beegfs|orangefs|gfs2"
    r"|ocfs2|gpfs|vboxsf|prl_fs|vmhgfs(-fuse)?|ftp(fs)?|curlftpfs|sshfs|rclone|gvfsd-fuse|s3fs|goofys|gcsfuse|juicefs"
    r"|onedriver|google-drive-ocamlfuse|pcloud\.fs)",
    re.IGNORECASE,
)


def _user() -> Path:
    """The user's folder; somebody who has none is in no folder that is kept alike elsewhere."""
    try:
        return Path.home()
    except RuntimeError:
        return Path("~")


@dataclass(frozen=True)
class Machine:
    """What is known of this computer: the user's folder, the environment, and what is mounted where."""

    user: Path = field(default_factory=_user)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    mounts: tuple[Mount, ...] = field(default_factory=mounts)


def check(home: Path, machine: Machine | None = None) -> None:
    """Refuse a folder in which a vault would be in danger, whether it exists yet or not.

    Raises VAULT_SYNCED with the `name` of what keeps the folder alike, or VAULT_ON_NETWORK with the kind of disk as
    its `name`. What cannot be found out is no reason to refuse.
    """
    machine = machine or Machine()
    places = {Path(os.path.abspath(home)), Path(os.path.realpath(home))}  # noqa: PTH100 - a link counts in both ways
    for place in places:
        service = _by_name(place) or _by_mark(place) or _by_settings(place, machine)
        if service:
            raise UserError(Kind.VAULT_SYNCED, name=service)
    network = _by_mount(Path(os.path.realpath(home)), machine.mounts)
    if network:
        raise UserError(Kind.VAULT_ON_NETWORK, name=network)


def _by_name(place: Path) -> str:
    for part in place.parts:
        for pattern, service in _NAMES:
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return service.format(name=part)
    if "CloudStorage" in place.parts[:-1] and "Library" in place.parts:
        return place.parts[place.parts.index("CloudStorage") + 1].split("-")[0]
    return ""


def _by_mark(place: Path) -> str:
    for folder in (place, *place.parents):
        for mark, service in _MARKS:
            with suppress(OSError):
                if next(folder.glob(mark), None):
                    return service
    return ""


def _by_settings(place: Path, machine: Machine) -> str:
    return next((service for folder, service in _synced(machine) if folder == place or folder in place.parents), "")


def _synced(machine: Machine) -> Iterator[tuple[Path, str]]:
    """The folders that other programs' settings name, and whose settings."""
    for name in _ENVIRONMENT:
        if machine.environment.get(name):
            yield Path(machine.environment[name]), "OneDrive"
    for template, service, pattern in _SETTINGS:
        with suppress(OSError, KeyError):
            path = machine.user / template.format_map(machine.environment)
            with path.open(encoding="utf-8", errors="replace") as file:
                for named in re.findall(pattern, file.read(_MOST)):
                    folder = _unquoted(named, machine.user)
                    if folder.is_absolute() and len(folder.parts) > 1:
                        yield folder, service


def _unquoted(named: str, user: Path) -> Path:
    text = named.strip().replace("\\\\", "\\").replace("\\/", "/").replace("&amp;", "&")
    return user / text[2:] if text.startswith(("~/", "~\\")) else Path(text)


def _by_mount(place: Path, known: tuple[Mount, ...]) -> str:
    """The kind of network disk that holds the folder; the mount that lies deepest counts, and of those the last."""
    if on_network_drive(place):
        return "Windows"
    holding = [mount for mount in known if mount.point == place or mount.point in place.parents]
    deepest = max((len(mount.point.parts) for mount in holding), default=0)
    kind = next((mount.kind for mount in reversed(holding) if len(mount.point.parts) == deepest), "")
    return kind if _NETWORK.fullmatch(kind) else ""
