"""The extension for Sphinx: `extensions = ["mini_coi.sphinx"]`."""

import pathlib
from urllib.parse import urlsplit

from sphinx.errors import ConfigError

from . import Failure, __version__, isolate_folder, refuse_file_in


def finish(app, exception):
    if exception or app.builder.format != "html":
        return
    config = app.config
    path = urlsplit(config.html_baseurl).path.rstrip("/") + "/" if config.html_baseurl else None
    try:
        for extra in config.html_extra_path:
            refuse_file_in(pathlib.Path(app.confdir, extra))
        isolate_folder(
            app.outdir,
            path,
            mode=config.mini_coi_mode,
            exclude=config.mini_coi_exclude,
            attributes=config.mini_coi_attributes,
            early=config.mini_coi_early,
        )
    except Failure as failure:
        raise ConfigError(str(failure)) from failure


def setup(app):
    app.add_config_value("mini_coi_mode", None, "html", [str])
    app.add_config_value("mini_coi_exclude", [], "html", [list, tuple])
    app.add_config_value("mini_coi_attributes", {}, "html", [dict])
    app.add_config_value("mini_coi_early", False, "html", [bool])
    # After the other handlers, whatever the order of the extensions.
    app.connect("build-finished", finish, priority=900)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
