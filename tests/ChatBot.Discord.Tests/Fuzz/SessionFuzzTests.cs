using System.Text;
using ChatBot.Discord.Gateway;
using ChatBot.Testing.Fuzz;
using CsCheck;
using static ChatBot.Discord.Gateway.GatewayEffect;
using static ChatBot.Discord.Gateway.GatewayInput;

namespace ChatBot.Discord.Tests.Fuzz;

/// <summary>
/// Any order of frames, ticks and closes. CsCheck prints the seed of what fails; it is tried again by <c>CsCheck_Seed</c> in the
/// environment.
/// </summary>
public class SessionFuzzTests
{
    private static readonly Gen<string> Frames = Gen.Frequency(
        (4, Gen.Const("""{"op":10,"d":{"heartbeat_interval":41250}}""")),
        (1, Gen.OneOf("1e9", "0", "-1", "\"text\"", "null", "{}").Select(interval =>
            $$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""")),
        (4, Gen.Select(Gen.Int[1, 9], Gen.Int[0, 50]).Select((id, sequence) =>
            $$$"""{"op":0,"t":"READY","s":{{{sequence}}},"d":{"session_id":"s{{{id}}}","resume_gateway_url":"wss://r{{{id}}}"}}""")),
        (1, AnyJson.Value("session_id", "resume_gateway_url", "user").Select(data => $$$"""{"op":0,"t":"READY","s":1,"d":{{{data}}}}""")),
        (1, Gen.Const("""{"op":0,"t":"RESUMED","s":9,"d":{}}""")),
        (4, Gen.Int[0, 99].Select(sequence => $$$"""{"op":0,"t":"INTERACTION_CREATE","s":{{{sequence}}},"d":{}}""")),
        (1, Gen.OneOf(
            """{"op":0,"t":null,"s":null,"d":null}""", """{"op":1}""", """{"op":7}""", """{"op":9,"d":true}""", """{"op":9,"d":false}""")),
        (2, Gen.Const("""{"op":11}""")),
        (1, AnyJson.Members("op", "s", "t", "d")));

    private static readonly Gen<GatewayInput> Inputs = Gen.Frequency<GatewayInput>(
        (20, Frames.Select(text =>
            GatewayFrame.TryRead(Encoding.UTF8.GetBytes(text), out var frame) ? (GatewayInput)new Received(frame) : new ProbeDue())),
        (2, Gen.OneOf<GatewayInput>(new HeartbeatDue(), new ProbeDue(), new HelloOverdue(), new ConnectFailed())),
        (2, Gen.OneOf(Gen.Int[3995, 4020].Select(code => (int?)code), Gen.OneOf<int?>(null, 1000, 1001, 1006))
            .Select(code => (GatewayInput)new Closed(code))));

    [Fact]
    public void Whatever_comes_a_session_is_resumed_where_it_was_and_identified_once_a_connection() =>
        Inputs.Array[0, 60].Sample(inputs =>
        {
            var (session, course) = (new GatewaySession(), new Course());
            foreach (var input in inputs)
            {
                if (course.HasEnded) return;
                var point = session.Point;
                course.Follow(input, session.On(input), point, session.Point);
            }
        }, iter: 5000);

    /// <summary>What must hold from one input to the next.</summary>
    private sealed class Course
    {
        private bool _hasIntroducedItself;
        private long? _sequence;
        private string? _session;
        private int? _attempt;

        public bool HasEnded { get; private set; }

        public void Follow(GatewayInput input, IReadOnlyList<GatewayEffect> effects, ResumePoint? before, ResumePoint? after)
        {
            Assert.All(effects.SkipLast(1), effect => Assert.False(effect is Ending, "Something follows the connection's end."));
            var isNew = input is Received { Frame: { Op: GatewayOpcode.Dispatch, Event: EventName.Ready } } && effects is [Deliver];
            if (input is Received { Frame: { Op: GatewayOpcode.Dispatch } frame } && effects is [Deliver])
            {
                if (isNew) (_session, _sequence) = (after?.SessionId ?? _session, null);
                _sequence = frame.Sequence ?? _sequence;
                if (frame.Event is EventName.Ready or EventName.Resumed) _attempt = null;
            }

            foreach (var effect in effects) Check(effect, before);
            if (after is { } point) Assert.Equal((_session, _sequence), (point.SessionId, point.Sequence));
            else _sequence = effects.OfType<Connect>().Any() ? null : _sequence;
        }

        private void Check(GatewayEffect effect, ResumePoint? point)
        {
            switch (effect)
            {
                case SendHeartbeat beat:
                    Assert.Equal(_sequence, beat.Sequence);
                    break;
                case SendResume resume:
                    Assert.Equal((point!.SessionId, point.Sequence), (resume.SessionId, resume.Sequence));
                    Introduce();
                    break;
                case SendIdentify:
                    Assert.Null(point);
                    Introduce();
                    break;
                case Connect connect:
                    // Without a session that stood, each connection comes after a longer wait than the one before.
                    if (_attempt is { } last) Assert.Equal(last + 1, connect.Attempt);
                    (_attempt, _hasIntroducedItself) = (connect.Attempt, false);
                    break;
                case Stop:
                    HasEnded = true;
                    break;
            }
        }

        private void Introduce()
        {
            Assert.False(_hasIntroducedItself, "Identified or resumed twice on one connection.");
            _hasIntroducedItself = true;
        }
    }
}
