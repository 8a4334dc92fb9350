"""What nobody outside the service knows for sure: one table, so that a correction is one edit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CloudSwitches:
    """The simulated cloud's answers to open questions (cloud-api 7 and 8). Story seconds.

    The defaults are choices, not observations; a test turns one to see the program cope.
    """

    # What the replies look like.
    customer_exists_status: int = 400
    """Or 409."""
    unknown_customer_error: str = "invalid_scope"
    """Or another OAuth error name of the customer grant."""
    unknown_product_status: int = 403
    """403 says "Permission denied"; 404 says "Product not found."."""
    wrong_otp_status: int = 401
    """401 is `invalid_token`; 400 is `invalid_grant`."""
    too_many_says_when: bool = False
    """Whether a 429 is JSON with a `Retry-After` header; else plain text without."""
    stream_limit_status: int = 529
    """Or 429."""
    unknown_device_text: str = "device does not exist"
    """Of a REST claim; newer servers say "device not found"."""
    serial_reply_key: str = "device_id"
    """Or `deviceID`, as the documentation prints it."""
    product_is_in_an_array: bool = False
    """Whether one product is answered as an array of one, as in 2018."""
    timed_out_as_in_2015: bool = False
    """A variable's 408 then has only an `error`, and a function's is a 400."""
    unknown_variable_as_in_2015: bool = False
    """"Variable not found", without its name."""
    unknown_function_status: int = 404
    """Or 200, with `ok` false: some clients guard against it."""
    offline_shows_program: bool = False
    """Whether functions and variables of an off-line device are the last known, else null."""
    vitals_error_status: int = 200
    """The documentation prints the `bad_request` bodies under 200; or 400."""
    compile_error_status: int = 406
    """Of compiling alone; a flash answers 200."""
    name_taken_status: int = 400
    """Of a product whose name somebody has, or a firmware version that is there already."""
    date_offset_s: float = 0.0
    """How far the reply's `Date` is from this computer's clock."""

    # What is refused.
    query_tokens_accepted: bool = True
    doubtful_tokens_accepted: bool = False
    """The "?" cells of the matrix cloud-api 5.3."""
    removed_endpoints: frozenset[str] = frozenset()
    """Route names the service has taken away."""
    removed_status: int = 404
    """Or 410."""
    import_batch_limit: int | None = None
    device_limit: int | None = None
    """How many devices a sandbox may hold; import calls the rest invalid."""
    argument_refused_over: int | None = None
    """Bytes of a function's argument; the device itself cuts at 1024."""
    name_clash_accepted: bool = True
    max_per_page: int = 100

    # Whose a device becomes.
    remove_unclaims_accounts_device: bool = False
    """Else a device that an account owns must be unclaimed before it can be removed."""
    import_lifts_denial: bool = False
    product_code_takes_over: bool = True
    """Whether a product's code acts on a device of that product that is owned already."""
    customer_claim_needs_online: bool = True
    team_claim_needs_online: bool = False
    claim_codes_repeat: bool = False
    """Whether asking again gives the same unused code."""
    team_tokens_make_product_codes: bool = False
    """Such a code makes the device believe it is claimed, while it is nobody's (trap 9)."""

    # How long and how many.
    offline_lag_s: float = 50.0
    keep_alive_s: float = 9.0
    ping_wait_s: float = 5.0
    device_wait_s: float = 30.0
    """How long the cloud waits for a device that it believes on line (cloud-api 2.6)."""
    vitals_default_days: int = 30
    """How far back a history goes that names no dates."""
    sim_status_wait_s: float = 5.0
    binary_life_s: float = 86_400.0
    mfa_token_life_s: float = 300.0
    claim_code_life_s: float = 3600.0
    expired_tokens_remembered_s: float = 86_400.0
    calls_per_5_min: int = 10_000
    token_calls_per_5_min: int = 100
    stream_openings_per_5_min: int = 100
    streams_at_once: int = 100
    serial_lookups_per_hour: int = 50
    failures_until_locked: int = 10
    locked_s: float = 1800.0
