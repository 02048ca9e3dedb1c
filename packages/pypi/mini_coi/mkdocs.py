"""The plugin for MkDocs: `plugins: [mini-coi]`."""

from urllib.parse import urlsplit

from mkdocs.config import base, config_options
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority

from . import Failure, headers, isolate_folder, refuse_file_in


class Options(base.Config):
    mode = config_options.Optional(config_options.Choice(("dip", "credentialless", "require-corp")))
    exclude = config_options.ListOfItems(config_options.Type(str), default=[])
    attributes = config_options.Type(dict, default={})
    early = config_options.Type(bool, default=False)
    dev = config_options.Choice(("headers", "worker"), default="headers")


class Plugin(BasePlugin[Options]):
    def on_startup(self, *, command, dirty):
        self.has_headers = command == "serve"

    def on_config(self, config):
        self.has_headers = self.has_headers and self.config.dev == "headers"
        try:
            refuse_file_in(config.docs_dir)
        except Failure as failure:
            raise PluginError(str(failure)) from failure

    # After every other plugin has written what it writes.
    @event_priority(-100)
    def on_post_build(self, *, config):
        if self.has_headers:
            return
        url = config.site_url and urlsplit(config.site_url)
        path = url.path.rstrip("/") + "/" if url else None
        options = self.config
        try:
            isolate_folder(
                config.site_dir,
                path,
                mode=options.mode,
                exclude=options.exclude,
                attributes=options.attributes,
                early=options.early,
            )
        except Failure as failure:
            raise PluginError(str(failure)) from failure

    def on_serve(self, server, *, config, builder):
        if not self.has_headers:
            return
        app = server.get_app()
        mode = self.config.mode

        def isolated(environ, start_response):
            sent = headers(mode, environ.get("HTTP_USER_AGENT", "")).items()
            return app(environ, lambda status, own, *rest: start_response(status, [*own, *sent], *rest))

        server.set_app(isolated)
