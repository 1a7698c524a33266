using ChatBot.Search.Library;

namespace ChatBot.Hosting;

/// <summary>Where several workers share the work, a changed library comes into force when all of them have it.</summary>
public interface ILibraryAgreement
{
    /// <summary>This worker is ready to answer from it.</summary>
    void Offer(LibrarySnapshot library);
}
