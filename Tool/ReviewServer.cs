using System.Net;
using System.Security.Cryptography;
using System.Text;
using Corpus.Report.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Corpus.Tool;

/// <summary>
/// Serves the page of one session to the browsers of this machine. Other pages that are open in them cannot reach it: they know neither the
/// token in its address, nor may they send its Origin, and a name of theirs that leads here is in the Host.
/// </summary>
internal sealed class ReviewServer : IAsyncDisposable
{
    private const int LargestBody = 1 << 20;

    private readonly WebApplication _app;
    private readonly ReviewSession _session;
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    private string _host = "";

    /// <param name="port">0 for any that is free.</param>
    public ReviewServer(ReviewSession session, int port)
    {
        _session = session;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, port);
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestBody;
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Where the page is.</summary>
    public string Address => $"http://{_host}/{_token}/";

    /// <exception cref="IOException">The port is taken.</exception>
    public async Task StartAsync(CancellationToken stop)
    {
        await _app.StartAsync(stop);
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _host = new Uri(address).Authority;
    }

    /// <summary>Waits until the user or the system ends the server.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        var ended = new TaskCompletionSource();
        await using var asked = stop.Register(() => ended.TrySetResult());
        await using var stopping = _app.Lifetime.ApplicationStopping.Register(() => ended.TrySetResult());
        await ended.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        if (!IsOurs(context.Request, out var path))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        switch (context.Request.Method, path)
        {
            case ("GET", ""):
                using (var page = new MemoryStream())
                {
                    _session.WritePage(page);
                    response.ContentType = "text/html; charset=utf-8";
                    await response.Body.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), context.RequestAborted);
                }

                break;
            case ("POST", "decisions"):
                await SendAsync(response, _session.Decide(await BodyAsync(context.Request)));
                break;
            case ("POST", "undo"):
                await SendAsync(response, _session.Undo());
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    /// <summary>The request is for this server by its own name, has the token, and, where it changes something, comes from the page.</summary>
    private bool IsOurs(HttpRequest request, out string path)
    {
        var parts = (request.Path.Value ?? "").Split('/', 3);
        path = parts.Length == 3 ? parts[2] : "";
        return request.Host.Value == _host
            && parts.Length == 3
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(parts[1]), Encoding.UTF8.GetBytes(_token))
            && (HttpMethods.IsGet(request.Method)
                || (request.Headers.Origin == $"http://{_host}" && request.ContentType == "application/json"));
    }

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    private static async Task SendAsync(HttpResponse response, byte[] json)
    {
        response.ContentType = "application/json";
        await response.Body.WriteAsync(json);
    }
}
