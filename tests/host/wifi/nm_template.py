"""python-dbusmock's NetworkManager, with what it lacks: states that follow one another with their
signals, scans that take a moment, profiles in memory, activations bound to a client, and trouble.

Run by the Python that has dbusmock (Debian: python3-dbusmock), in a process of its own.
"""

# ruff: noqa: N802, PLR0917  # D-Bus names its methods so
import time

import dbus
import dbusmock
from dbusmock.templates.networkmanager import *  # noqa: F403  # its methods are part of this one
from dbusmock.templates.networkmanager import (
    ACCESS_POINT_IFACE,
    ACTIVE_CONNECTION_IFACE,
    DEVICE_IFACE,
    MANAGER_IFACE,
    MANAGER_OBJ,
    SETTINGS_IFACE,
    SETTINGS_OBJ,
    WIRELESS_DEVICE_IFACE,
)
from dbusmock.templates.networkmanager import load as load_theirs
from gi.repository import GLib

BUS_NAME, MAIN_OBJ, SYSTEM_BUS, IS_OBJECT_MANAGER = (
    MANAGER_IFACE, "/org/freedesktop", True, True,
)  # fmt: skip
MOCK = dbusmock.MOCK_IFACE
MOMENT_MS = 5
PSK = 0x100
OWN, DEVICE = "Office-LAN", "Photon-7XK2QM"
REASONS = {"no-address": 5, "not-heard": 53, "refused": 7}


def load(mock, parameters):
    dbusmock.lives = lives() + 1
    load_theirs(mock, parameters)
    manager = the_manager()
    manager.activate_connection = activate
    manager.deactivate_connection = deactivate
    manager.troubles, manager.counter, manager.profiles, manager.asked = [], 0, {}, []
    manager.permission = "yes"
    manager.Set(MANAGER_IFACE, "Startup", dbus.Boolean(True))
    switches = f"{MANAGER_IFACE}.network-control"
    code = f"ret = dbus.Dictionary({{'{switches}': self.permission}}, signature='ss')"
    manager.AddMethod(MANAGER_IFACE, "GetPermissions", "", "a{ss}", code)


def the_manager():
    return dbusmock.get_object(MANAGER_OBJ)


def lives():
    """How often all was laid anew, by whatever reading of this file."""
    return getattr(dbusmock, "lives", 0)


def soon(work):
    """What an earlier life began does not end in a later one."""
    life = lives()
    GLib.timeout_add(MOMENT_MS, lambda: (lives() == life and work(), False)[1])


def say(device, state, reason=0):
    obj = dbusmock.get_object(device)
    before = obj.Get(DEVICE_IFACE, "State")
    obj.Set(DEVICE_IFACE, "State", dbus.UInt32(state))
    told = [dbus.UInt32(each) for each in (state, before, reason)]
    obj.EmitSignal(DEVICE_IFACE, "StateChanged", "uuu", told)


def boot_ms():
    return int(time.clock_gettime(time.CLOCK_BOOTTIME) * 1000)


# ---- laying it out ----


@dbus.service.method(MOCK, in_signature="as", out_signature="")
def Lay(self, adapters):
    """Adapters, each hearing OWN and DEVICE; the first is on OWN."""
    for number, name in enumerate(adapters):
        Plug(self, name)
        if number == 0:
            path = f"/org/freedesktop/NetworkManager/Devices/{name}"
            own = self.AddWiFiConnection(path, "own", OWN, "wpa-psk")
            the_manager().own = own
            begin(path, own, point_of(path, OWN))
    the_manager().Set(MANAGER_IFACE, "Startup", dbus.Boolean(False))


@dbus.service.method(MOCK, in_signature="s", out_signature="")
def Plug(self, name):
    path = self.AddWiFiDevice(name, name, 30)
    obj = dbusmock.get_object(path)
    obj.AddProperties(
        WIRELESS_DEVICE_IFACE,
        {"LastScan": dbus.Int64(-1), "ActiveAccessPoint": dbus.ObjectPath("/")},
    )
    obj.request_scan = request_scan
    obj.AddMethod(WIRELESS_DEVICE_IFACE, "RequestScan", "a{sv}", "", "self.request_scan(self)")
    Sound(self, name, OWN.encode(), 2437, 80, PSK)
    Sound(self, name, DEVICE.encode(), 2462, 60, 0)


@dbus.service.method(MOCK, in_signature="sayuyu", out_signature="")
def Sound(self, adapter, ssid, frequency, strength, security):
    """A network that the adapter hears from now on."""
    device = f"/org/freedesktop/NetworkManager/Devices/{adapter}"
    number = len(dbusmock.get_object(device).access_points)
    mac = f"02:00:00:00:00:{number:02x}"
    path = self.AddAccessPoint(
        device, f"{adapter}_{number}", str(number), mac, 2, frequency, 54, strength, security
    )
    obj = dbusmock.get_object(path)
    obj.lingers = False
    obj.Set(ACCESS_POINT_IFACE, "Ssid", dbus.ByteArray(bytes(ssid)))
    obj.Set(ACCESS_POINT_IFACE, "LastSeen", dbus.Int32(boot_ms() // 1000))


@dbus.service.method(MOCK, in_signature="ss", out_signature="")
def Silence(_self, adapter, ssid):
    """It is no longer on the air, and stands in the list for a while yet."""
    obj = dbusmock.get_object(point_of(f"/org/freedesktop/NetworkManager/Devices/{adapter}", ssid))
    obj.lingers = True
    obj.Set(ACCESS_POINT_IFACE, "LastSeen", dbus.Int32(boot_ms() // 1000 - 60))


def point_of(device, ssid):
    for path in dbusmock.get_object(device).access_points:
        if bytes(dbusmock.get_object(path).Get(ACCESS_POINT_IFACE, "Ssid")) == ssid.encode():
            return path
    return "/"


def request_scan(device):
    trouble = taken("scan")
    if trouble == "under way":
        raise dbus.exceptions.DBusException("", name=f"{MANAGER_IFACE}.Device.NotAllowed")
    if trouble == "never ends":
        return
    soon(lambda: scanned(device))


def scanned(device):
    for path in device.access_points:
        obj = dbusmock.get_object(path)
        if not obj.lingers:
            obj.Set(ACCESS_POINT_IFACE, "LastSeen", dbus.Int32(boot_ms() // 1000))
    device.Set(WIRELESS_DEVICE_IFACE, "LastScan", dbus.Int64(boot_ms()))


# ---- coming up and going down ----


@dbus.service.method(
    MANAGER_IFACE,
    in_signature="a{sa{sv}}ooa{sv}", out_signature="ooa{sv}", sender_keyword="sender",
)  # fmt: skip
def AddAndActivateConnection2(_self, settings, device, point, options, sender=None):
    manager = the_manager()
    is_for_all = "permissions" not in settings["connection"]
    trouble = taken("permission")
    if trouble == "for nobody":
        the_manager().troubles.append(("permission", trouble))  # nor for oneself
    if trouble == "for nobody" or (trouble == "for all" and is_for_all):
        raise dbus.exceptions.DBusException("", name=f"{MANAGER_IFACE}.PermissionDenied")
    profile = dbusmock.get_object(SETTINGS_OBJ).SettingsAddConnection(settings)
    manager.profiles[profile] = str(options["persist"])
    active = begin(device, profile, point)
    if options.get("bind-activation") == "dbus-client":
        bus = dbus.SystemBus()
        life = lives()
        bus.watch_name_owner(
            sender, lambda owner: owner or life != lives() or let_go(device, active)
        )
    return profile, active, dbus.Dictionary({}, signature="sv")


def activate(_manager, connection, device, _point):
    """As dbusmock calls it for ActivateConnection."""
    if ("back", "forbidden") in the_manager().troubles:
        taken("back")
        raise dbus.exceptions.DBusException("", name=f"{MANAGER_IFACE}.PermissionDenied")
    return begin(device, connection, point_of(device, OWN))


def deactivate(_manager, active):
    device = dbusmock.get_object(active).Get(ACTIVE_CONNECTION_IFACE, "Devices")[0]
    end(device, reason=39)


def let_go(device, active):
    """Its client has gone: the system takes its own way."""
    if str(dbusmock.get_object(device).Get(DEVICE_IFACE, "ActiveConnection")) == str(active):
        end(device, reason=39)
        soon(lambda: go_home(device))


def begin(device, connection, point):
    manager, obj = the_manager(), dbusmock.get_object(device)
    end(device, reason=60, says=False)
    manager.counter += 1
    active = manager.AddActiveConnection([device], connection, point, str(manager.counter), 1)
    obj.Set(DEVICE_IFACE, "State", dbus.UInt32(50))
    is_own = str(connection) == str(manager.own) if hasattr(manager, "own") else True
    trouble = taken("back" if is_own else "join")
    soon(lambda: finish(device, active, point, trouble))
    return dbus.ObjectPath(active)


def finish(device, active, point, trouble):
    if not there(active):
        return
    if trouble == "hangs":
        return
    if trouble == "pulled":
        Pull(the_manager(), str(dbusmock.get_object(device).Get(DEVICE_IFACE, "Interface")))
    elif trouble == "asleep":
        Sleep(the_manager())
    elif trouble == "hop":
        go_home(device)
    elif trouble in REASONS:
        end(device, reason=REASONS[trouble], state=120)
        soon(lambda: go_home(device))
    else:
        obj = dbusmock.get_object(active)
        obj.Set(ACTIVE_CONNECTION_IFACE, "State", dbus.UInt32(2))
        obj.EmitSignal(
            ACTIVE_CONNECTION_IFACE, "StateChanged", "uu", [dbus.UInt32(2), dbus.UInt32(0)]
        )
        radio = dbusmock.get_object(device)
        radio.Set(WIRELESS_DEVICE_IFACE, "ActiveAccessPoint", dbus.ObjectPath(point))
        say(device, 100)


def end(device, reason, state=110, *, says=True):
    """What is up on the device goes down; a volatile profile goes with it."""
    obj, manager = dbusmock.get_object(device), the_manager()
    active = str(obj.Get(DEVICE_IFACE, "ActiveConnection"))
    if active == "/":
        return
    profile = str(dbusmock.get_object(active).Get(ACTIVE_CONNECTION_IFACE, "Connection"))
    if says:
        say(device, state, reason)
    obj.Set(WIRELESS_DEVICE_IFACE, "ActiveAccessPoint", dbus.ObjectPath("/"))
    manager.RemoveActiveConnection(device, active)
    if manager.profiles.pop(profile, "") == "volatile":
        connection = dbusmock.get_object(profile)
        connection.ConnectionDelete(connection)


def go_home(device):
    """As autoconnect does, if nothing else came up meanwhile."""
    manager = the_manager()
    obj = dbusmock.get_object(device) if there(device) else None
    if obj is not None and hasattr(manager, "own"):
        active = str(obj.Get(DEVICE_IFACE, "ActiveConnection"))
        now = (
            dbusmock.get_object(active).Get(ACTIVE_CONNECTION_IFACE, "Connection")
            if active != "/"
            else ""
        )
        if str(now) != str(manager.own):
            begin(device, manager.own, point_of(device, OWN))


def there(path):
    try:
        return dbusmock.get_object(path) is not None
    except KeyError:
        return False


# ---- trouble ----


@dbus.service.method(MOCK, in_signature="ss", out_signature="")
def Befall(_self, at, kind):
    """The next `at` (scan, join, back, permission) ends so."""
    the_manager().troubles.append((str(at), str(kind)))


def taken(at):
    manager = the_manager()
    for each in manager.troubles:
        if each[0] == at:
            manager.troubles.remove(each)
            return each[1]
    return ""


@dbus.service.method(MOCK, in_signature="s", out_signature="")
def Pull(_self, name):
    device = f"/org/freedesktop/NetworkManager/Devices/{name}"
    end(device, reason=36, state=10)
    obj = dbusmock.get_object(device)
    for path in list(obj.access_points):
        the_manager().RemoveAccessPoint(device, path)
    the_manager().RemoveObject(device)
    the_manager().EmitSignal(MANAGER_IFACE, "DeviceRemoved", "o", [dbus.ObjectPath(device)])


@dbus.service.method(MOCK, in_signature="", out_signature="")
def Sleep(_self):
    manager = the_manager()
    for device in manager.GetDevices():
        end(device, reason=37, state=10)
        say(device, 10, 37)
    manager.SetGlobalConnectionState(10)


@dbus.service.method(MOCK, in_signature="b", out_signature="")
def Wake(_self, by_itself):
    """`by_itself`: the system also joins its own network again."""
    manager = the_manager()
    manager.SetGlobalConnectionState(20)
    for device in manager.GetDevices():
        say(device, 30)
        if by_itself:
            soon(lambda device=device: go_home(device))


@dbus.service.method(MOCK, in_signature="s", out_signature="")
def GoHome(_self, name):
    go_home(f"/org/freedesktop/NetworkManager/Devices/{name}")


@dbus.service.method(MOCK, in_signature="s", out_signature="")
def Forbid(_self, permission):
    the_manager().permission = str(permission)


@dbus.service.method(MOCK, in_signature="", out_signature="")
def ForgetOwn(_self):
    """A person deletes the profile of the computer's own network."""
    own = dbusmock.get_object(the_manager().own)
    own.ConnectionDelete(own)


@dbus.service.method(MOCK, in_signature="", out_signature="as")
def Profiles(_self):
    """The names of all profiles that NetworkManager knows."""
    paths = dbusmock.get_object(SETTINGS_OBJ).Get(SETTINGS_IFACE, "Connections")
    named = [dbusmock.get_object(path).settings["connection"]["id"] for path in paths]
    return dbus.Array(named, signature="s")
