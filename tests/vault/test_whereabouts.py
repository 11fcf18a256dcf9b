"""A vault may not live where another program copies it, nor in a network; anywhere else it may."""

import subprocess
from pathlib import Path

import pytest

from wellbeing_desktop.domain.errors import Kind, UserError
from wellbeing_desktop.services import access, access_start
from wellbeing_desktop.vault import mounts, whereabouts
from wellbeing_desktop.vault.mounts import Mount
from wellbeing_desktop.vault.whereabouts import Machine


@pytest.fixture
def user(tmp_path: Path) -> Path:
    made = tmp_path / "anna"
    made.mkdir()
    return made


def refused(home: Path, machine: Machine) -> tuple[Kind, str] | None:
    try:
        whereabouts.check(home, machine)
    except UserError as trouble:
        return trouble.kind, str(trouble.data["name"])
    return None


def alone(user: Path, **environment: str) -> Machine:
    return Machine(user, environment, (Mount(Path("/"), "ext4"),))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Praktijk)", "Dropbox"),
        ("OneDrive - Praktijk Anna", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("iCloud Drive", "iCloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Library/CloudStorage/ProtonDrive-anna", "Proton Drive"),
        ("Library/CloudStorage/SomethingNew-anna", "SomethingNew"),
        ("nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("MEGAsync", "MEGA"),
        ("pCloudDrive", "pCloud"),
        ("Proton Drive", "Proton Drive"),
        ("kDrive", "kDrive"),
    ],
)
def test_a_folder_is_known_by_its_name(user: Path, folder: str, service: str) -> None:
    assert refused(user / folder / "praktijk", alone(user)) == (Kind.VAULT_SYNCED, service)


@pytest.mark.parametrize(
    "folder", ["Documents", "mega praktijk", "dropboxes", "My drives", "one drive", "Box", "Sync", "Cloud", "Stack"]
)
def test_an_ordinary_folder_is_not_refused(user: Path, folder: str) -> None:
    (user / ".dropbox").mkdir()
    assert refused(user / folder / "praktijk", alone(user)) is None


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".sync_1a2b3c.db", "Nextcloud"),
        ("._sync_1a2b3c.db", "ownCloud"),
        (".stfolder", "Syncthing"),
        (".sync/ID", "Resilio Sync"),
    ],
)
def test_a_folder_is_known_by_what_the_program_left_in_it(user: Path, mark: str, service: str) -> None:
    (user / "werk" / mark).parent.mkdir(parents=True)
    (user / "werk" / mark).touch()
    assert refused(user / "werk" / "praktijk", alone(user)) == (Kind.VAULT_SYNCED, service)
    assert refused(user / "thuis", alone(user)) is None


@pytest.mark.parametrize(
    ("settings", "text", "service"),
    [
        (".dropbox/info.json", '{{"personal": {{"path": "{folder}", "host": 1}}}}', "Dropbox"),
        (".config/onedrive/config", 'sync_dir = "~/werk"\n', "OneDrive"),
        (".config/Nextcloud/nextcloud.cfg", "[Accounts]\n0\\Folders\\1\\localPath={folder}/\n", "Nextcloud"),
        (".config/syncthing/config.xml", '<folder id="a" label="x" path="{folder}" type="rw">', "Syncthing"),
        (".local/state/syncthing/config.xml", '<folder id="a" path="~/werk">', "Syncthing"),
    ],
)
def test_a_folder_is_known_by_the_programs_settings(user: Path, settings: str, text: str, service: str) -> None:
    (user / settings).parent.mkdir(parents=True)
    (user / settings).write_text(text.format(folder=user / "werk"))
    assert refused(user / "werk" / "praktijk", alone(user)) == (Kind.VAULT_SYNCED, service)
    assert refused(user / "werkboek", alone(user)) is None


def test_windows_names_its_folder_in_the_environment(user: Path) -> None:
    machine = alone(user, OneDriveCommercial=str(user / "Documenten"))
    assert refused(user / "Documenten" / "praktijk", machine) == (Kind.VAULT_SYNCED, "OneDrive")


def test_a_link_into_such_a_folder_does_not_hide_it(user: Path) -> None:
    (user / "Dropbox" / "praktijk").mkdir(parents=True)
    (user / "praktijk").symlink_to(user / "Dropbox" / "praktijk")
    assert refused(user / "praktijk", alone(user)) == (Kind.VAULT_SYNCED, "Dropbox")


_MOUNTINFO = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
40 22 0:35 / /home/anna/mijn\\040schijf rw - cifs //server/share rw
41 22 0:36 / /net rw - nfs4 server:/x rw
42 41 254:2 / /net/usb rw - vfat /dev/sdb1 rw
43 22 0:37 / /over rw - ext4 /dev/vdc rw
44 22 0:38 / /over rw - fuse.sshfs server:/ rw
not a line of it
"""


@pytest.mark.parametrize(
    ("home", "kind"),
    [
        ("/home/anna/mijn schijf/praktijk", "cifs"),
        ("/net/praktijk", "nfs4"),
        ("/over/praktijk", "fuse.sshfs"),
        ("/net/usb/praktijk", ""),
        ("/home/anna/praktijk", ""),
        ("/network/praktijk", ""),
    ],
)
def test_a_disk_in_the_network_is_known_by_its_mount(user: Path, home: str, kind: str) -> None:
    machine = Machine(user, {}, mounts.from_mountinfo(_MOUNTINFO))
    assert refused(Path(home), machine) == ((Kind.VAULT_ON_NETWORK, kind) if kind else None)


def test_macos_tells_its_mounts_in_another_way(user: Path) -> None:
    told = "/dev/disk3s1s1 on / (apfs, sealed, local)\n//anna@nas/share on /Volumes/Mijn schijf (smbfs, nodev)\n"
    machine = Machine(user, {}, mounts.from_mount(told))
    assert refused(Path("/Volumes/Mijn schijf/x"), machine) == (Kind.VAULT_ON_NETWORK, "smbfs")
    assert refused(Path("/Users/anna"), machine) is None


def test_what_this_machine_tells_of_its_mounts_agrees_with_the_system(tmp_path: Path) -> None:
    told = subprocess.run(["stat", "-f", "-c", "%T", "/proc"], capture_output=True, text=True, check=True).stdout
    assert {mount.kind for mount in mounts.mounts() if mount.point == Path("/proc")} == {told.strip()}
    whereabouts.check(tmp_path)


def test_no_vault_is_made_or_opened_there(tmp_path: Path) -> None:
    home = tmp_path / "praktijk"
    vault, _code = access_start.create(home, "zeven lange woorden op een rij", use_keyring=False)
    vault.close()
    moved = tmp_path / "Dropbox" / "praktijk"
    moved.parent.mkdir()
    home.rename(moved)
    before = sorted(path.name for path in moved.iterdir())
    looked = access.look(moved).trouble
    assert looked is not None
    assert looked.kind is Kind.VAULT_SYNCED
    for call in (
        lambda: access.unlock(moved, "zeven lange woorden op een rij"),
        lambda: access_start.create(moved.with_name("nieuw"), "zeven lange woorden op een rij", use_keyring=False),
    ):
        with pytest.raises(UserError) as caught:
            call()
        assert caught.value.kind is Kind.VAULT_SYNCED
    assert sorted(path.name for path in moved.iterdir()) == before
    assert not moved.with_name("nieuw").exists()
    moved.rename(home)
    access.unlock(home, "zeven lange woorden op een rij").close()
